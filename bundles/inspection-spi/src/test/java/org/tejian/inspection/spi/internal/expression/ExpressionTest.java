package org.tejian.inspection.spi.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.inspection.spi.ItemClass;

class ExpressionTest {

    private static final Map<String, Object> KNOWN = new HashMap<>(Map.of(
            "p",
            new BigDecimal("1.2"),
            "measured",
            new BigDecimal("1.236"),
            "v",
            new BigDecimal("1.75"),
            "zero",
            BigDecimal.ZERO,
            "variety",
            "叉车",
            "variant",
            "验收(监督)检验",
            "last_grade",
            "3",
            "promise",
            true,
            "made_on",
            LocalDate.parse("2008-06-01")));

    private static final Scope SCOPE = new Scope() {
        @Override
        public Object value(String name) throws NoValue {
            Object value = KNOWN.get(name);
            if (value == null) {
                throw NoValue.missing(name);
            }
            return value;
        }

        @Override
        public int count(Expression.ItemState state, Set<ItemClass> classes) {
            return classes.size();
        }

        @Override
        public BigDecimal worstGrade() {
            return BigDecimal.valueOf(3);
        }

        @Override
        public LocalDate today() {
            return LocalDate.parse("2024-05-31");
        }
    };

    private static Object value(String source) throws Exception {
        return Evaluator.value(Parser.parse(source, name -> KNOWN.containsKey(name) || name.equals("absent")), SCOPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1+2*3;7",
                "(1+2)*3;9",
                "-2**2;-4",
                "2**-1;0.5",
                "2**3**2;512",
                "7-2-1;4",
                "12/4/3;1",
                "+3;3",
                "0.015 if p<=0.5 else 0.03*p;0.036",
                "1 if p>9 else 2 if p>1 else 3;2",
                "min(3,1,2)+max(3,1,2);4",
                "abs(-1.5);1.5",
                "round(2.5);3",
                "round(2.345,2);2.35",
                "floor(2.999999999999999);3",
                "floor(-0.5);-1",
                "math.sin(math.radians(30))*2;1",
                "12*min(6, floor((9.4-8.302)/0.2));60",
                "max(grade);3",
                "max(max(grade), 4);4",
                "count(fail,class in [A,B]);2",
                "count(open);0",
                "years(made_on);15",
                "months(made_on);191"
            })
    void numbers(String source, BigDecimal expected) throws Exception {
        assertThat(Decimals.compare((BigDecimal) value(source), expected)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abs(measured-p)<=0.03*p",
                "0.1+0.2=0.3",
                "1/3*3==1",
                "1.15*v<=2.1<=1.25*v+0.25/v",
                "variety=叉车",
                "variety in [叉车,观光车]",
                "variety!=观光车",
                "variety='叉车'",
                "variant=验收(监督)检验",
                "(variant=验收(监督)检验)",
                "last_grade in [1,2,3]",
                "last_grade==3",
                "promise and not promise=false",
                "promise or zero/zero>1",
                "not (zero=1)",
                "count(fail,class=C)<=5 and promise==true"
            })
    void truths(String source) throws Exception {
        assertThat(value(source)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.15*v<=2.4<=2", "variety in [观光车]", "false or zero>1", "1<2<2"})
    void untruths(String source) throws Exception {
        assertThat(value(source)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1/zero", "p/(v-v)", "9**99", "10**64*10**64*10**64*10**64*10**64", "variety+1", "(-8)**0.5"})
    void arithmeticWithoutAResultIsNoException(String source) {
        assertThatThrownBy(() -> value(source))
                .isInstanceOfSatisfying(
                        NoValue.class, none -> assertThat(none.isMissing()).isFalse());
    }

    @Test
    void aMissingNameSaysWhich() {
        assertThatThrownBy(() -> value("absent+1"))
                .isInstanceOfSatisfying(
                        NoValue.class, none -> assertThat(none.what()).isEqualTo("absent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1+",
                "(1",
                "1)",
                "p p",
                "unknown",
                "unknown=1",
                "exec('rm')",
                "p;v",
                "p[0]",
                "p.length",
                "__import__",
                "count(luck)",
                "count(fail,class=D)",
                "max()",
                "abs(1,2)",
                "1..2",
                "'open",
                "if",
                "a if p>1",
                "p = = 1",
                "p in 3",
                "\"\\u0041\"+"
            })
    void whatIsNotOfTheLanguageIsRefused(String source) {
        assertThatThrownBy(() -> Parser.parse(source, KNOWN::containsKey)).isInstanceOf(ExpressionException.class);
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThatThrownBy(() -> Parser.parse("1+".repeat(300) + "1", KNOWN::containsKey))
                .isInstanceOf(ExpressionException.class);
        assertThatThrownBy(() -> Parser.parse("(".repeat(60) + "1" + ")".repeat(60), KNOWN::containsKey))
                .isInstanceOf(ExpressionException.class);
        assertThatThrownBy(() -> Parser.parse("-".repeat(100) + "1", KNOWN::containsKey))
                .isInstanceOf(ExpressionException.class);
        assertThatThrownBy(() -> Parser.parse("2**".repeat(60) + "2", KNOWN::containsKey))
                .isInstanceOf(ExpressionException.class);
    }

    @Test
    void randomTextNeverCrashesTheParser() {
        Random random = new Random(4);
        String alphabet = "pv19.+-*/()[]<>=!,'\" inoandrifelscount叉（";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Evaluator.value(Parser.parse(source.toString(), KNOWN::containsKey), SCOPE);
            } catch (ExpressionException | NoValue refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private static final TypeCheck.Types TYPES = new TypeCheck.Types() {
        @Override
        public ValueType type(String name) {
            return switch (name) {
                case "variety", "variant", "last_grade" -> ValueType.TEXT;
                case "promise" -> ValueType.TRUTH;
                case "made_on" -> ValueType.DATE;
                default -> ValueType.NUMBER;
            };
        }

        @Override
        public Optional<Set<String>> values(String name) {
            return name.equals("variety") ? Optional.of(Set.of("叉车", "观光车")) : Optional.empty();
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "variety+1",
                "p and promise",
                "not p",
                "variety<3",
                "variety=牛车",
                "variety in [叉车,牛车]",
                "promise=1",
                "1 if p else 2",
                "1 if promise else promise",
                "years(p)",
                "abs(variety)",
                "-promise",
                "p=叉车"
            })
    void whatCouldNeverWorkIsRefusedAtLoad(String source) {
        assertThatThrownBy(() -> TypeCheck.check(Parser.parse(source, KNOWN::containsKey), TYPES))
                .isInstanceOf(ExpressionException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p+1;NUMBER",
                "variety=叉车;TRUTH",
                "last_grade in [1,2];TRUTH",
                "years(made_on)>3;TRUTH",
                "variety;TEXT"
            })
    void typesAreFound(String source, ValueType type) throws Exception {
        assertThat(TypeCheck.check(Parser.parse(source, KNOWN::containsKey), TYPES))
                .isEqualTo(type);
    }
}
