package org.tejian.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A running platform with the finished chain and the people who try things on it. */
public final class Stage {

    /** Fewer than this and the generator is broken. */
    private static final int FEWEST_ATTEMPTS = 3000;

    private final Api api;
    private final OpenApi document;
    private final Samples samples;
    private final Players players;
    private final RoleMatrix matrix;

    private Stage(Api api, OpenApi document, Samples samples, Players players, RoleMatrix matrix) {
        this.api = api;
        this.document = document;
        this.samples = samples;
        this.players = players;
        this.matrix = matrix;
    }

    /**
     * Walks the chain and signs everybody in.
     *
     * @param address of a platform with the demo province
     * @param project the sources, for the tables of this test and the records of the chain
     * @param papers folder for the papers of the chain
     */
    public static Stage set(String address, Path project, Path papers) {
        Path tables = project.resolve("karaf-distribution/itests/src/test/resources/matrix");
        Api api = new Api(address);
        OpenApi document = OpenApi.of(api);
        Map<String, String> subjects = FinishedChain.walk(address, project, papers);
        Samples samples = new Samples(document, tables.resolve("samples.json"), subjects);
        return new Stage(api, document, samples, new Players(api), RoleMatrix.read(tables.resolve("role-matrix.csv")));
    }

    /**
     * What is wrong with the answers to bad input; empty when all is refused as it should be.
     *
     * @param seed of what is chosen by chance
     */
    public List<String> wrongAnswers(long seed) {
        BadInput badInput = new BadInput(document, samples, new Random(seed));
        BadInputCheck check = new BadInputCheck(api, document, samples, players, matrix, badInput);
        List<String> wrong = new ArrayList<>(check.wrong());
        if (check.attempts() < FEWEST_ATTEMPTS) {
            wrong.add("only " + check.attempts() + " attempts were made");
        }
        return wrong;
    }

    /** What is wrong with the rights that people have, or with the table of them; empty when they agree. */
    public List<String> wrongRights() {
        return new RightsCheck(document, matrix, new Trial(api, samples, players)).differences();
    }
}
