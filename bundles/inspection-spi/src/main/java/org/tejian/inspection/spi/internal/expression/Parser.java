package org.tejian.inspection.spi.internal.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.internal.expression.Expression.Arithmetic;
import org.tejian.inspection.spi.internal.expression.Expression.Call;
import org.tejian.inspection.spi.internal.expression.Expression.Chain;
import org.tejian.inspection.spi.internal.expression.Expression.Conditional;
import org.tejian.inspection.spi.internal.expression.Expression.Count;
import org.tejian.inspection.spi.internal.expression.Expression.Function;
import org.tejian.inspection.spi.internal.expression.Expression.ItemState;
import org.tejian.inspection.spi.internal.expression.Expression.Known;
import org.tejian.inspection.spi.internal.expression.Expression.Literal;
import org.tejian.inspection.spi.internal.expression.Expression.Logic;
import org.tejian.inspection.spi.internal.expression.Expression.Membership;
import org.tejian.inspection.spi.internal.expression.Expression.Name;
import org.tejian.inspection.spi.internal.expression.Expression.Negation;
import org.tejian.inspection.spi.internal.expression.Expression.Operator;
import org.tejian.inspection.spi.internal.expression.Expression.Relation;
import org.tejian.inspection.spi.internal.expression.Expression.RowCount;
import org.tejian.inspection.spi.internal.expression.Expression.RowState;
import org.tejian.inspection.spi.internal.expression.Expression.WorstGrade;

/**
 * Recursive descent over the grammar in the README of this bundle. Bounded: {@value #LONGEST} characters, depth
 * {@value #DEEPEST}.
 */
public final class Parser {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 40;
    private static final Map<String, Relation> RELATIONS = Map.of(
            "<", Relation.LESS,
            "<=", Relation.AT_MOST,
            ">", Relation.MORE,
            ">=", Relation.AT_LEAST,
            "=", Relation.EQUAL,
            "!=", Relation.UNEQUAL);
    private static final Set<String> RESERVED = Set.of("if", "else", "and", "or", "not", "in");

    private final List<Token> tokens;
    private final Predicate<String> known;
    private int at;
    private int depth;

    private Parser(List<Token> tokens, Predicate<String> known) {
        this.tokens = tokens;
        this.known = known;
    }

    /**
     * Parses an expression.
     *
     * @param known the names that may be used; a word that is not known is a value where one is compared with, else an
     *     error
     */
    public static Expression parse(String source, Predicate<String> known) throws ExpressionException {
        if (source.isBlank() || source.length() > LONGEST) {
            throw new ExpressionException("an expression has 1 to " + LONGEST + " characters");
        }
        Parser parser = new Parser(Lexer.tokens(source), known);
        Expression expression = parser.expression();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected("an operator or the end");
        }
        return expression;
    }

    private Expression expression() throws ExpressionException {
        if (++depth > DEEPEST) {
            throw new ExpressionException("the expression is nested deeper than " + DEEPEST);
        }
        Expression value = disjunction();
        if (accept("if")) {
            Expression condition = disjunction();
            expect("else");
            value = new Conditional(condition, value, expression());
        }
        depth--;
        return value;
    }

    private Expression disjunction() throws ExpressionException {
        Expression left = conjunction();
        while (accept("or")) {
            left = new Logic(false, left, conjunction());
        }
        return left;
    }

    private Expression conjunction() throws ExpressionException {
        Expression left = negation();
        while (accept("and")) {
            left = new Logic(true, left, negation());
        }
        return left;
    }

    private Expression negation() throws ExpressionException {
        return accept("not") ? new Negation(comparison(), true) : comparison();
    }

    private Expression comparison() throws ExpressionException {
        Expression first = sum(false);
        if (accept("in")) {
            return new Membership(first, list());
        }
        List<Expression> operands = new ArrayList<>(List.of(first));
        List<Relation> relations = new ArrayList<>();
        while (peek().kind() == Token.Kind.SIGN && RELATIONS.containsKey(peek().text())) {
            Relation relation = RELATIONS.get(next().text());
            relations.add(relation);
            operands.add(sum(relation == Relation.EQUAL || relation == Relation.UNEQUAL));
        }
        return relations.isEmpty() ? first : new Chain(List.copyOf(operands), List.copyOf(relations));
    }

    private List<Expression> list() throws ExpressionException {
        expect("[");
        List<Expression> values = new ArrayList<>();
        do {
            values.add(sum(true));
        } while (accept(","));
        expect("]");
        return List.copyOf(values);
    }

    private Expression sum(boolean value) throws ExpressionException {
        Expression left = term(value);
        while (peek().is("+") || peek().is("-")) {
            Operator operator = next().is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Arithmetic(operator, left, term(false));
        }
        return left;
    }

    private Expression term(boolean value) throws ExpressionException {
        Expression left = factor(value);
        while (peek().is("*") || peek().is("/")) {
            Operator operator = next().is("*") ? Operator.TIMES : Operator.DIVIDE;
            left = new Arithmetic(operator, left, factor(false));
        }
        return left;
    }

    private Expression factor(boolean value) throws ExpressionException {
        if (++depth > DEEPEST) {
            throw new ExpressionException("the expression is nested deeper than " + DEEPEST);
        }
        Expression result;
        if (accept("-")) {
            result = new Negation(factor(false), false);
        } else if (accept("+")) {
            result = factor(false);
        } else {
            result = primary(value);
            if (accept("**")) {
                result = new Arithmetic(Operator.POWER, result, factor(false));
            }
        }
        depth--;
        return result;
    }

    private Expression primary(boolean value) throws ExpressionException {
        Token token = next();
        switch (token.kind()) {
            case NUMBER:
                return number(token);
            case QUOTED:
                return new Literal(token.text());
            case WORD:
                return word(token, value);
            case SIGN:
                if (token.is("(")) {
                    Expression inner = expression();
                    expect(")");
                    return inner;
                }
                break;
            default:
                break;
        }
        at--;
        throw unexpected("a number, a name or '('");
    }

    private static Expression number(Token token) throws ExpressionException {
        try {
            return Literal.of(new BigDecimal(token.text()));
        } catch (NumberFormatException e) {
            throw new ExpressionException("'" + token.text() + "' at column " + token.column() + " is no number");
        }
    }

    private Expression word(Token token, boolean value) throws ExpressionException {
        String word = token.text();
        if (RESERVED.contains(word)) {
            at--;
            throw unexpected("a number, a name or '('");
        }
        if (word.equals("true") || word.equals("false")) {
            return new Literal(word.equals("true"));
        }
        if (peek().is("(") && word.charAt(0) < 0x80) {
            return switch (word) {
                case "count" -> count();
                case "rows" -> rows();
                case "known" -> known();
                default -> call(token);
            };
        }
        if (known.test(word)) {
            return new Name(word);
        }
        if (value) {
            return new Literal(word);
        }
        throw new ExpressionException("the name '" + word + "' at column " + token.column()
                + " is not known: declare a parameter, fact, input or computation of that name");
    }

    private Expression call(Token token) throws ExpressionException {
        Function function = null;
        for (Function candidate : Function.values()) {
            if (candidate.word.equals(token.text())) {
                function = candidate;
            }
        }
        if (function == null) {
            throw new ExpressionException(
                    "there is no function '" + token.text() + "' (column " + token.column() + ")");
        }
        expect("(");
        if (function == Function.MAX && peek().is("grade") && tokens.get(at + 1).is(")")) {
            at += 2;
            return new WorstGrade();
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(expression());
        } while (accept(","));
        expect(")");
        if (arguments.size() < function.least || arguments.size() > function.most) {
            throw new ExpressionException("'" + function.word + "' takes " + function.least + " to " + function.most
                    + " arguments, not " + arguments.size());
        }
        return new Call(function, List.copyOf(arguments));
    }

    private Expression count() throws ExpressionException {
        expect("(");
        Token state = next();
        ItemState counted = null;
        for (ItemState candidate : ItemState.values()) {
            if (candidate.name().toLowerCase(Locale.ROOT).equals(state.text())) {
                counted = candidate;
            }
        }
        if (counted == null) {
            throw new ExpressionException("count counts fail, pass, open or unsigned, not '" + state.text() + "'");
        }
        EnumSet<ItemClass> classes = EnumSet.noneOf(ItemClass.class);
        if (accept(",")) {
            expect("class");
            if (accept("in")) {
                expect("[");
                do {
                    classes.add(itemClass());
                } while (accept(","));
                expect("]");
            } else {
                expect("=");
                classes.add(itemClass());
            }
        }
        expect(")");
        return new Count(counted, Set.copyOf(classes));
    }

    private Expression known() throws ExpressionException {
        expect("(");
        String name = text("a name");
        if (!known.test(name)) {
            throw new ExpressionException(
                    "known asks for a parameter, fact, column, input or computation: there is no '" + name + "'");
        }
        expect(")");
        return new Known(name);
    }

    /** {@code rows(key)}, {@code rows(key, failed)}, {@code rows(key, verdict = word)}, {@code rows(key, verdict in [...])}. */
    private Expression rows() throws ExpressionException {
        expect("(");
        String key = text("the key of a row table");
        RowState state = RowState.ANY;
        Set<String> verdicts = new LinkedHashSet<>();
        if (accept(",")) {
            if (accept("verdict")) {
                state = RowState.JUDGED;
                verdicts(verdicts);
            } else if (accept("failed")) {
                state = RowState.FAILED;
            } else if (accept("open")) {
                state = RowState.OPEN;
            } else {
                throw unexpected("verdict, failed or open");
            }
        }
        expect(")");
        return new RowCount(key, state, Set.copyOf(verdicts));
    }

    private void verdicts(Set<String> verdicts) throws ExpressionException {
        if (accept("in")) {
            expect("[");
            do {
                verdicts.add(text("a verdict"));
            } while (accept(","));
            expect("]");
        } else {
            expect("=");
            verdicts.add(text("a verdict"));
        }
    }

    private String text(String wanted) throws ExpressionException {
        Token token = peek();
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.QUOTED) {
            throw unexpected(wanted);
        }
        return next().text();
    }

    private ItemClass itemClass() throws ExpressionException {
        Token token = next();
        return ItemClass.of(token.text())
                .orElseThrow(() -> new ExpressionException(
                        "'" + token.text() + "' is no item class: write A, B, C, key, general or graded"));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    private boolean accept(String sign) {
        if (peek().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws ExpressionException {
        if (!accept(sign)) {
            throw unexpected("'" + sign + "'");
        }
    }

    private ExpressionException unexpected(String wanted) {
        Token token = peek();
        String found = token.kind() == Token.Kind.END ? "the end" : "'" + token.text() + "'";
        return new ExpressionException("expected " + wanted + " at column " + token.column() + ", found " + found);
    }
}
