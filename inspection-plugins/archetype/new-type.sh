#!/bin/sh
# Writes a complete, passing inspection plugin: inspection-plugins/ID, its module and its Karaf feature.
set -eu

id=${1:-}
case $id in
    '' | *[!a-z0-9-]* | -* | *- | *--* | [0-9]*)
        echo "用法 Usage: new-type.sh ID （小写字母、数字和短横线，如 lower-case letters, digits and dashes, for example vessel-annual-check）" >&2
        exit 2
        ;;
esac

here=$(cd "$(dirname "$0")" && pwd)
plugins=$(dirname "$here")
target=$plugins/$id
if [ -e "$target" ]; then
    echo "inspection-plugins/$id 已存在 exists already: 请换一个名称 choose another id" >&2
    exit 1
fi

class=$(printf '%s' "$id" | awk -F- '{ for (i = 1; i <= NF; i++) printf "%s%s", toupper(substr($i, 1, 1)), substr($i, 2) }')
package=$(printf '%s' "$id" | tr -d -)
java=org/tejian/inspection/type/$package

# Copies one file of the template and fills in the names.
put() {
    mkdir -p "$(dirname "$target/$2")"
    sed -e "s/@id@/$id/g" -e "s/@class@/$class/g" -e "s/@package@/$package/g" "$here/template/$1" >"$target/$2"
}

put pom.xml pom.xml
put README.md README.md
put Type.java "src/main/java/$java/$class.java"
put package-info.java "src/main/java/$java/package-info.java"
put INSPECTION-INF/definition.yaml src/main/resources/INSPECTION-INF/definition.yaml
put TypeTest.java "src/test/java/$java/${class}Test.java"
for kind in examples/valid examples/invalid golden; do
    for file in "$here/template/$kind"/*; do
        put "$kind/$(basename "$file")" "src/test/resources/$kind/$(basename "$file")"
    done
done

# Registers something before the first line that matches, in a file that exists.
register() {
    [ -f "$1" ] || return 0
    awk -v before="$2" -v text="$3" '!done && index($0, before) { print text; done = 1 } { print }' "$1" >"$1.new"
    mv "$1.new" "$1"
}

register "$plugins/pom.xml" '<module>archetype</module>' "    <module>$id</module>"
register "$plugins/../features/src/main/feature/feature.xml" '</features>' "
  <feature name=\"$id\" version=\"\${project.version}\">
    <feature>tejian-inspection</feature>
    <bundle>mvn:org.tejian/$id/\${project.version}</bundle>
  </feature>"

echo "inspection-plugins/$id 已生成 is written. 下一步 Next:"
echo "  1. inspection-plugins/$id/src/main/resources/INSPECTION-INF/definition.yaml （项目、限值、判定 items, limits, judgement）"
echo "  2. cd inspection-plugins/$id && mvn test   （报告和项目表变更后 after changes: -Dtejian.write=golden,readme）"
