#include "app/sandbox/commandline.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>
#include <optional>

#include "app/sandbox/faults.h"
#include "app/sandbox/guards.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

void describe(QCommandLineParser *parser)
{
    parser->setApplicationDescription(u"A Cal.com-like API v2 on loopback with sample data."_s);
    parser->addHelpOption();
    parser->addVersionOption();
    parser->addOptions({{u"port"_s, u"Port; 0 takes any free one."_s, u"number"_s, u"0"_s},
        {u"people"_s, u"How many people the sample data has."_s, u"number"_s, u"200"_s},
        {u"bookings"_s, u"How many bookings."_s, u"number"_s, u"1000"_s},
        {u"seed"_s, u"The same seed gives the same data."_s, u"number"_s, u"7"_s},
        {u"kind"_s, u"Customer: platform, organization, team or individual."_s, u"kind"_s, u"platform"_s},
        {u"plan"_s,
            u"Plan of a platform customer: none, free, starter, essentials, scale, per_active_user, enterprise."_s,
            u"plan"_s, u"essentials"_s},
        {u"edition"_s, u"Server to behave like: full, community or hosted."_s, u"edition"_s, u"full"_s},
        {u"limit"_s, u"Calls per seconds of every tracker, as 500/60, or none. Left out: the real limits."_s,
            u"calls/seconds"_s},
        {u"latency"_s, u"How long lists take: none, or observed on running servers."_s, u"kind"_s, u"none"_s},
        {u"fault"_s, u"Kind of fault and percent of the calls it hits, as 502-html=5; repeatable."_s,
            u"kind=percent"_s},
        {u"database"_s, u"Keep the data in this file; a file with data is served as it is."_s, u"file"_s},
        {u"clock-scale"_s, u"How many times faster the server's clock runs."_s, u"factor"_s, u"1"_s},
        {u"empty"_s, u"No sample data."_s},
        {u"ends-with-parent"_s, u"End when the starting program ends."_s}});
}

template <typename Value>
struct Choice
{
    QLatin1StringView name;
    Value value;
};

template <typename Value, size_t Size>
bool choose(const QString &name, const Choice<Value> (&choices)[Size], Value *value)
{
    for (const Choice<Value> &choice : choices) {
        if (name.compare(choice.name, Qt::CaseInsensitive) == 0) {
            *value = choice.value;
            return true;
        }
    }
    return false;
}

template <typename Number>
bool readNumber(const QString &text, Number *number)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    *number = Number(value);
    return isNumber && value >= 0 && qlonglong(*number) == value;
}

bool readLimit(const QString &text, Settings *settings)
{
    if (text.isEmpty())
        return true;
    if (text == "none"_L1) {
        settings->limitCount = -1;
        return true;
    }
    const QStringList parts = text.split(u'/');
    return parts.size() == 2 && readNumber(parts.at(0), &settings->limitCount)
        && readNumber(parts.at(1), &settings->limitSeconds) && settings->limitCount > 0
        && settings->limitSeconds > 0;
}

bool readPlan(const QString &name, Settings *settings)
{
    for (Plan plan :
        {Plan::Free, Plan::Starter, Plan::Essentials, Plan::Scale, Plan::PerActiveUser, Plan::Enterprise}) {
        if (name.compare(planName(plan), Qt::CaseInsensitive) == 0) {
            settings->plan = plan;
            return true;
        }
    }
    settings->plan = Plan::None;
    return name == "none"_L1;
}

bool readScale(const QString &text, double *scale)
{
    bool isNumber = false;
    *scale = text.toDouble(&isNumber);
    return isNumber && *scale > 0;
}

bool readLatency(const QString &name, Settings *settings)
{
    settings->observedLatency = name == "observed"_L1;
    return settings->observedLatency || name == "none"_L1;
}

bool readFaults(const QStringList &texts, Settings *settings)
{
    for (const QString &text : texts) {
        int percent = 0;
        const QJsonObject kind{{u"kind"_s, text.section(u'=', 0, 0)}};
        if (!readNumber(text.section(u'=', 1), &percent) || percent > 100 || !readFault(kind))
            return false;
        QJsonObject wish = kind;
        wish.insert(u"percent"_s, percent);
        wish.insert(u"count"_s, -1);
        settings->faults.append(wish);
    }
    return true;
}

// The name of the first switch that cannot be understood.
QString readValues(const QCommandLineParser &parser, Settings *settings)
{
    static constexpr Choice<CustomerKind> kinds[]
        = {{"platform"_L1, CustomerKind::Platform}, {"organization"_L1, CustomerKind::Organization},
            {"team"_L1, CustomerKind::Team}, {"individual"_L1, CustomerKind::Individual}};
    static constexpr Choice<ServerEdition> editions[] = {{"full"_L1, ServerEdition::Full},
        {"community"_L1, ServerEdition::Community}, {"hosted"_L1, ServerEdition::Hosted}};
    if (!readNumber(parser.value(u"port"_s), &settings->port))
        return u"port"_s;
    if (!readNumber(parser.value(u"people"_s), &settings->people))
        return u"people"_s;
    if (!readNumber(parser.value(u"bookings"_s), &settings->bookings))
        return u"bookings"_s;
    if (!readNumber(parser.value(u"seed"_s), &settings->seed))
        return u"seed"_s;
    if (!choose(parser.value(u"kind"_s), kinds, &settings->kind))
        return u"kind"_s;
    if (!choose(parser.value(u"edition"_s), editions, &settings->edition))
        return u"edition"_s;
    if (!readPlan(parser.value(u"plan"_s), settings))
        return u"plan"_s;
    if (!readLimit(parser.value(u"limit"_s), settings))
        return u"limit"_s;
    if (!readLatency(parser.value(u"latency"_s), settings))
        return u"latency"_s;
    if (!readFaults(parser.values(u"fault"_s), settings))
        return u"fault"_s;
    if (!readScale(parser.value(u"clock-scale"_s), &settings->clockScale))
        return u"clock-scale"_s;
    return {};
}

std::optional<Settings> settingsOf(const QCommandLineParser &parser, QString *problem)
{
    Settings settings;
    const QString wrong = readValues(parser, &settings);
    if (!wrong.isEmpty()) {
        *problem = u"--%1 cannot be '%2'"_s.arg(wrong, parser.value(wrong));
        return std::nullopt;
    }
    settings.databaseFile = parser.value(u"database"_s);
    settings.hasSampleData = !parser.isSet(u"empty"_s);
    settings.endsWithParent = parser.isSet(u"ends-with-parent"_s);
    return settings;
}

// One line, whatever stands in it.
[[noreturn]] void refuse(const QString &problem)
{
    std::fprintf(stderr, "calends-sandbox: %s\n", qUtf8Printable(problem.simplified()));
    std::exit(2);
}

} // namespace

Settings settingsFromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(&parser);
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        refuse(u"'%1' is no switch"_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"help-all"_s))
        parser.process(arguments); // it alone has the switches of Qt, prints them and ends
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    QString problem;
    const auto settings = settingsOf(parser, &problem);
    if (!settings)
        refuse(problem);
    return *settings;
}

} // namespace Calends::Sandbox
