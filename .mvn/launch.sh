# What the project's commands share, for bash to source: messages, the JDK, and a lock. The caller sets `me`, its name; `work`,
# a folder for the lock; and `quiet`, not empty to say less.

minimum=25.0.3 # Earlier 25.0.x can corrupt pinned arrays: JDK-8377811.

say() { [[ $quiet ]] || printf '%s: %s\n' "$me" "$*" >&2; }
die() {
  printf '%s: %s\n' "$me" "$*" >&2
  exit 1
}

# What the path $1 is once its last part is no symbolic link any more. (readlink -f is not everywhere.)
follow() {
  local path=$1 link
  while [[ -L $path ]]; do
    link=$(readlink "$path")
    if [[ $link != /* ]]; then link=$(dirname -- "$path")/$link; fi
    path=$link
  done
  printf '%s\n' "$path"
}

# Sets `rank` (0: of no use) and `version` for the JDK in $1. Reads its release file; starting each JVM would take too long.
rank() {
  rank=0 version=
  [[ -x $1/bin/java && -r $1/release ]] || return 0
  local line
  while IFS= read -r line; do
    if [[ $line == JAVA_VERSION=* ]]; then version=${line#*=}; fi
  done <"$1/release"
  version=${version//[\"$'\r']/}
  [[ $version =~ ^([0-9]+)(\.([0-9]+))?(\.([0-9]+))? ]] || return 0
  local major=${BASH_REMATCH[1]}
  local number=$((major * 1000000 + 10#0${BASH_REMATCH[3]:-} * 1000 + 10#0${BASH_REMATCH[5]:-}))
  if ((major < 25)); then
    return 0
  elif ((number < 25000003)); then
    rank=$number # only where there is nothing better
  elif ((major % 4 == 1)); then
    rank=$((2000000000 + number)) # long-term support: 25, 29, ...
  else
    rank=$((1000000000 + number))
  fi
}

# Sets `jdk` and `jdk_version`: JAVA_HOME, then java on the PATH, then the best in the usual folders. With $1 = javac, one
# that can compile.
find_jdk() {
  local need=${1:-java} candidate best=0 named=() on_path
  seen=
  jdk='' jdk_version=''
  if [[ ${JAVA_HOME:-} ]]; then named+=("$JAVA_HOME"); fi
  if on_path=$(command -v java); then
    on_path=$(follow "$on_path")
    named+=("${on_path%/bin/java}")
  fi
  for candidate in ${named[@]+"${named[@]}"} '' \
    /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/*jdk* /opt/*jdk*/*; do
    if [[ ! $candidate ]]; then
      # Past the named ones: whichever of them is good enough was meant.
      if ((best >= 1000000000)); then break; fi
      continue
    fi
    rank "$candidate"
    if [[ $version && " $seen, " != *" $version,"* ]]; then seen+="${seen:+, }$version"; fi
    if ((rank > best)) && [[ -x $candidate/bin/$need ]]; then
      best=$rank jdk=$candidate jdk_version=$version
      if ((best >= 1000000000)) && [[ $candidate == "${named[0]:-}" ]]; then break; fi
    fi
  done
  [[ $jdk ]] && return
  local found="found no Java at all"
  if [[ $seen ]]; then found="found only Java $seen"; fi
  if [[ $need == javac ]]; then found="found none that has javac"; fi
  die "needs a JDK 25, $minimum or later, and $found; install one, for example from https://adoptium.net, or set JAVA_HOME to it"
}

# Writes a cache of loaded and linked classes (JEP 483) to $3, which shortens the starts of java $1 with the program's jar $2, by
# more than an archive of classes does. Recorded over small real jobs; the JVM checks that it fits its own build and these very
# jars, and does without where it does not. Nothing here needs the Vector API, which is added to a JVM that runs already: the
# cache cannot hold such a module. Profiles of methods (JEP 515) stay out: to compile by them costs a short run more than it
# gains.
cache_classes() {
  local dir code=0
  dir=$(mktemp -d) || return # nothing else stops here where the caller asks for the outcome
  printf 'P6 2 2 255\nABCDEFGHIJKL' >"$dir/in.ppm"
  "$1" -XX:+UseParallelGC -Djava.awt.headless=true -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
    "-XX:AOTCacheOutput=$3" -cp "$2" org.lanewarp.cli.Rehearsal \
    rotate "$dir/in.ppm" "$dir/in.png" --degrees 10 --quiet + \
    resize "$dir/in.ppm" "$dir/in.jpg" --size 4x4 --quiet + \
    resize "$dir/in.jpg" "$dir/in.tif" --size 3x3 --quiet + \
    info "$dir/in.png" "$dir/in.jpg" "$dir/in.tif" --engine scalar + info --engine scalar --json </dev/null || code=$?
  rm -rf "$dir"
  return "$code"
}

# One launcher builds, the others wait for it. The lock goes when its owner does.
lock() {
  mkdir -p "$work" || die "cannot write to $work, where the build goes"
  if command -v flock >/dev/null; then
    exec 9>"$work/lock"
    flock -n 9 || {
      say "waiting for another build to finish"
      flock 9
    }
  else
    local waits=0 owner
    until mkdir "$work/lock.d" 2>/dev/null; do
      if ((waits++ == 0)); then say "waiting for another build to finish"; fi
      owner=$(cat "$work/lock.d/pid" 2>/dev/null || true)
      if [[ $owner ]] && ! kill -0 "$owner" 2>/dev/null; then
        rm -rf "$work/lock.d"
      else
        sleep 0.2
      fi
    done
    echo $$ >"$work/lock.d/pid"
    trap 'rm -rf "$work/lock.d"' EXIT
  fi
}

unlock() {
  if command -v flock >/dev/null; then
    exec 9>&-
  else
    rm -rf "$work/lock.d"
    trap - EXIT
  fi
}
