# bash completion for calends and calends-sandbox                          -*- shell-script -*-

_calends_values()
{
    case $1 in
        --kind) COMPREPLY=($(compgen -W 'platform organization team individual' -- "$cur")) ;;
        --plan) COMPREPLY=($(compgen -W 'none free starter essentials scale per_active_user enterprise' -- "$cur")) ;;
        --edition) COMPREPLY=($(compgen -W 'full community hosted' -- "$cur")) ;;
        --limit) COMPREPLY=($(compgen -W 'none 100/60 500/60' -- "$cur")) ;;
        --latency) COMPREPLY=($(compgen -W 'none observed' -- "$cur")) ;;
        --language) COMPREPLY=($(compgen -W 'en de pseudo-rtl' -- "$cur")) ;;
        --only) COMPREPLY=($(compgen -W 'welcome bookings eventtypes schedules people capabilities credentials' -- "$cur")) ;;
        --tour) compopt -o dirnames ;;
        --database) compopt -o default ;;
        --profile | --people | --bookings | --port | --seed | --fault | --clock-scale) ;;
        *) return 1 ;;
    esac
}

_calends()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    _calends_values "$prev" && return
    COMPREPLY=($(compgen -W '--sandbox --tour --only --language --profile --kind --plan --people --bookings --limit --where
        --help --help-all --version' -- "$cur"))
}

_calends_sandbox()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    _calends_values "$prev" && return
    COMPREPLY=($(compgen -W '--port --people --bookings --seed --kind --plan --edition --limit --latency --fault
        --database --clock-scale --empty --ends-with-parent --help --help-all --version' -- "$cur"))
}

complete -F _calends calends
complete -F _calends_sandbox calends-sandbox
