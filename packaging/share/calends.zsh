#compdef calends calends-sandbox

local -a kinds=(platform organization team individual)
local -a plans=(none free starter essentials scale per_active_user enterprise)
local -a common=(
    '--kind[customer of the sample data]:kind:($kinds)'
    '--plan[plan of a platform customer]:plan:($plans)'
    '--people[how many people the sample data has]:number:'
    '--bookings[how many bookings the sample data has]:number:'
    '--limit[rate limit of the sample server]:calls/seconds:(none 100/60 500/60)'
    '(-h --help)'{-h,--help}'[print the options]'
    '--help-all[print the options, those of Qt too]'
    '(-v --version)'{-v,--version}'[print the version]'
)
case $service in
    calends)
        _arguments $common \
            '--sandbox[open on sample data]' \
            '--tour[save a picture of every page and state]:folder:_directories' \
            '--only[with --tour, only the pictures of these pages]:pages:_values -s , page welcome bookings eventtypes schedules people capabilities credentials' \
            '--language[speak this language]:code:(en de pseudo-rtl)' \
            '--profile[open this profile first]:name:' \
            '--where[print the folders that are written to]' \
            '1::link:'
        ;;
    calends-sandbox)
        _arguments $common \
            '--port[port, 0 takes any free one]:number:' \
            '--seed[the same seed gives the same data]:number:' \
            '--edition[server to behave like]:edition:(full community hosted)' \
            '--latency[how long lists take]:kind:(none observed)' \
            '*--fault[kind of fault and percentage of calls]:kind=percent:' \
            '--database[keep the data in this file]:file:_files' \
            '--clock-scale[how many times faster the clock runs]:factor:' \
            '--empty[no sample data]' \
            '--ends-with-parent[end with the program that started this one]'
        ;;
esac
