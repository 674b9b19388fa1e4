# Sourced by the scripts beside it: builds the benchmarks. Sets top, and class_path to all that they run on.
top=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
# shellcheck source=../setup.sh
. "$top/releng/setup.sh"
use_utf8
need_jdk
need_maven
one_at_a_time
run_maven package -Pbenchmarks -Dmaven.test.skip=true -pl :org.muqabala.benchmarks -am || maven_failed
exec 9>&-
class_path=$top/releng/benchmarks/target/classes:$top/releng/benchmarks/target/lib/*
