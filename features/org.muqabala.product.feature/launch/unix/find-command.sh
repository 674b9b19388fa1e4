# shellcheck shell=sh disable=SC2034
# Tells a command for the command line from arguments of the workbench. Sourced by the product's start script and by
# releng/muqabala.

# Returns 0 if the arguments hold a command, 1 if they are the workbench's. A command may stand behind "-nl LOCALE" and
# "-dir DIRECTION", which the two have in common: leading is the number of words before it, language the LOCALE.
find_command() {
    leading=0 language=''
    while [ $# -ge 2 ]; do
        case $1 in
        -nl) language=$2 ;;
        -dir) ;;
        *) break ;;
        esac
        leading=$((leading + 2))
        shift 2
    done
    case ${1:-} in
    --* | -h | [!-]*) return 0 ;;
    *) return 1 ;;
    esac
}
