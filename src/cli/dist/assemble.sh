#!/usr/bin/env bash
# Makes the self-contained folder and its archive: assemble.sh LIB OUT VERSION
# LIB holds the jars; OUT/lanewarp-VERSION becomes the folder. mvn -Pdist package calls this.
set -euo pipefail

lib=$1 out=$2 release=$3
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -P -- "$here/../../.." && pwd)
me=assemble quiet=
source "$root/.mvn/launch.sh"
find_jdk jlink

name=lanewarp-$release
home=$out/$name
rm -rf "$home"
mkdir -p "$home/bin" "$home/share/man/man1" "$home/share/bash-completion/completions"

# Images and their metadata need java.desktop and java.xml; the rest is small.
"$jdk/bin/jlink" --add-modules java.base,java.desktop,java.logging,java.xml,jdk.incubator.vector,jdk.unsupported \
  --generate-cds-archive --strip-debug --no-header-files --no-man-pages --output "$home/runtime"
cp -R "$lib" "$home/lib"
"$jdk/bin/java" "$here/Modernise.java" "$home"/lib/picocli-*.jar
cp "$here/lanewarp" "$home/bin/lanewarp"
chmod +x "$home/bin/lanewarp"
cp "$root/LICENSE" "$root/README.md" "$home/"

# A cache of loaded and linked classes (JEP 483) shortens the start. Recorded over small real jobs; the JVM checks that it fits
# its own build and these very jars, and does without where it does not. Nothing here needs the Vector API, which is added to
# a JVM that runs already: the cache cannot hold such a module. Profiles of methods (JEP 515) stay out: to compile by them costs
# a short run more than it gains.
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
printf 'P6 2 2 255\nABCDEFGHIJKL' >"$training/in.ppm"
jar=("$home"/lib/lanewarp-cli-*.jar)
"$home/runtime/bin/java" -XX:+UseParallelGC -Djava.awt.headless=true -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
  "-XX:AOTCacheOutput=$home/lib/lanewarp.aot" \
  -cp "${jar[0]}" org.lanewarp.cli.Rehearsal \
  rotate "$training/in.ppm" "$training/in.png" --degrees 10 --quiet + \
  resize "$training/in.ppm" "$training/in.jpg" --size 4x4 --quiet + \
  resize "$training/in.jpg" "$training/in.tif" --size 3x3 --quiet + \
  info "$training/in.png" "$training/in.jpg" "$training/in.tif" --engine scalar + info --engine scalar --json \
  >/dev/null 2>"$training/log" || { cat "$training/log" >&2; die "the cache of classes cannot be made"; }

"$home/bin/lanewarp" completion >"$home/share/bash-completion/completions/lanewarp"
"$home/bin/lanewarp" completion --man >"$home/share/man/man1/lanewarp.1"
tar -C "$out" -czf "$out/$name.tar.gz" "$name"
say "made $home and $out/$name.tar.gz"
