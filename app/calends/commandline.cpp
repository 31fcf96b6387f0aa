#include "app/calends/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "app/calends/tourpages.h"
#include "app/calends/translations.h"
#include "models/account/accountlink.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString namesOfPages()
{
    QStringList names;
    for (const QLatin1StringView page : TourPages)
        names.append(page);
    return names.join(u", "_s);
}

void describe(QCommandLineParser &parser)
{
    const CommandLine usual;
    parser.setApplicationDescription(Words::tr("Admin console for Cal.com."));
    parser.addPositionalArgument(u"link"_s,
        Words::tr("Where to go: calends://ACCOUNT/people/ID or calends://ACCOUNT/bookings/UID."),
        u"[link]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"sandbox"_s,
            Words::tr("Open on sample data: a pretend server on this machine that ends with Calends.")},
        {u"tour"_s, Words::tr("Save a picture of every page and state in this folder, and end."),
            Words::tr("folder")},
        {u"only"_s,
            Words::tr("With --tour: only the pictures of these pages, commas between them: %1.")
                .arg(namesOfPages()),
            Words::tr("pages")},
        {u"where"_s, Words::tr("Say where Calends keeps what it keeps, and end.")},
        {u"language"_s,
            Words::tr("Speak this language, as de; pseudo-rtl shows the window mirrored, with longer words."),
            Words::tr("code")},
        {u"profile"_s, Words::tr("Open this profile first."), Words::tr("name")},
        {u"kind"_s, Words::tr("Customer of the sample data: platform, organization, team or individual."),
            Words::tr("kind"), usual.kind},
        {u"plan"_s, Words::tr("Plan of a platform customer."), Words::tr("plan"), usual.plan},
        {u"people"_s, Words::tr("How many people the sample data has."), Words::tr("number"), usual.people},
        {u"bookings"_s, Words::tr("How many bookings the sample data has."), Words::tr("number"),
            usual.bookings},
        {u"limit"_s, Words::tr("Rate limit of the sample data's server, as 500/60, or none."),
            Words::tr("calls/seconds")},
    });
}

// Of Qt itself, which takes them away from what an application object answers: those with a value, and those
// without. A session manager starts programs with -session.
constexpr std::array valued{"platform"_L1, "platformpluginpath"_L1, "platformtheme"_L1, "plugin"_L1,
    "qwindowgeometry"_L1, "qwindowicon"_L1, "qwindowtitle"_L1, "geometry"_L1, "icon"_L1, "title"_L1,
    "session"_L1, "display"_L1, "style"_L1, "stylesheet"_L1};
constexpr std::array bare{"reverse"_L1, "widgetcount"_L1, "nograb"_L1, "dograb"_L1, "sync"_L1};

template <typename Names>
bool holds(const Names &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QStringList withoutToolkit(const QStringList &arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1)
            return own + arguments.mid(i);
        const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0);
        const bool isSwitch = i > 0 && argument.startsWith(u'-');
        if (isSwitch && holds(valued, name))
            i += argument.contains(u'=') ? 0 : 1;
        else if (!isSwitch || !holds(bare, name))
            own.append(argument);
    }
    return own;
}

// One line whatever stands in it, and without what a terminal would obey.
QString oneLine(QString text)
{
    text.removeIf(
        [](QChar letter) { return letter.category() == QChar::Other_Control && !letter.isSpace(); });
    return text.simplified();
}

bool isCount(const QString &text)
{
    bool isNumber = false;
    return text.toInt(&isNumber) >= 0 && isNumber;
}

bool isLimit(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const bool isPair = parts.size() == 2 && isCount(parts.at(0)) && isCount(parts.at(1));
    return text == "none"_L1 || (isPair && parts.at(0).toInt() > 0 && parts.at(1).toInt() > 0);
}

// Of "de_AT" too, where there is "de".
bool isSpoken(const QString &language)
{
    return language == mirroredLanguage()
        || builtInLanguages().contains(language.section(u'_', 0, 0).section(u'-', 0, 0));
}

QString cannotBe(const QString &name, const QString &value)
{
    return Words::tr("--%1 cannot be “%2”.").arg(name, value);
}

QString wrongPages(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"only"_s))
        return {};
    if (!parser.isSet(u"tour"_s))
        return Words::tr("--only says what a tour draws, and needs --tour.");
    const QStringList asked = parser.value(u"only"_s).split(u',');
    for (const QString &page : asked) {
        if (!holds(TourPages, page))
            return Words::tr("--only knows no page “%1”; there are %2.").arg(page, namesOfPages());
    }
    return {};
}

// Why these values cannot be meant; empty: they can.
QString wrongValue(const QCommandLineParser &parser)
{
    constexpr std::array kinds{"platform"_L1, "organization"_L1, "team"_L1, "individual"_L1};
    constexpr std::array plans{"none"_L1, "free"_L1, "starter"_L1, "essentials"_L1, "scale"_L1,
        "per_active_user"_L1, "enterprise"_L1};
    const auto isWrong = [&parser](const QString &name, auto &&isRight) {
        return parser.isSet(name) && !isRight(parser.value(name));
    };
    const auto isSomething = [](const QString &text) { return !text.isEmpty(); };
    for (const QString &name : {u"profile"_s, u"tour"_s}) {
        if (isWrong(name, isSomething))
            return cannotBe(name, {});
    }
    if (isWrong(u"language"_s, isSpoken))
        return Words::tr("There is no language “%1”; there are %2.")
            .arg(parser.value(u"language"_s), builtInLanguages().join(u", "_s));
    if (isWrong(u"kind"_s, [&](const QString &text) { return holds(kinds, text.toLower()); }))
        return cannotBe(u"kind"_s, parser.value(u"kind"_s));
    if (isWrong(u"plan"_s, [&](const QString &text) { return holds(plans, text.toLower()); }))
        return cannotBe(u"plan"_s, parser.value(u"plan"_s));
    for (const QString &name : {u"people"_s, u"bookings"_s}) {
        if (isWrong(name, isCount))
            return cannotBe(name, parser.value(name));
    }
    return isWrong(u"limit"_s, isLimit) ? cannotBe(u"limit"_s, parser.value(u"limit"_s)) : wrongPages(parser);
}

// A badly written link is none of these: whoever followed it sees no terminal, and is told in the window.
QString wrongLink(const QStringList &places, const CommandLine &line)
{
    if (places.size() > 1)
        return Words::tr("Only one link can be opened at once.");
    if (places.isEmpty())
        return {};
    if (!looksLikeLink(places.constFirst()))
        return Words::tr("“%1” is no link: they begin with calends://.").arg(places.constFirst());
    return line.sandbox ? Words::tr("Links lead to accounts that are kept, and sample data has none.")
                        : QString();
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    CommandLine line;
    const bool isRead = parser.parse(withoutToolkit(arguments));
    line.tour = parser.value(u"tour"_s);
    if (parser.isSet(u"only"_s))
        line.only = parser.value(u"only"_s).split(u',');
    line.sandbox = parser.isSet(u"sandbox"_s) || !line.tour.isEmpty();
    line.profile = parser.value(u"profile"_s);
    line.link = parser.positionalArguments().value(0);
    line.language = parser.value(u"language"_s);
    line.kind = parser.value(u"kind"_s);
    line.plan = parser.value(u"plan"_s);
    line.people = parser.value(u"people"_s);
    line.bookings = parser.value(u"bookings"_s);
    line.limit = parser.value(u"limit"_s);
    line.problem = isRead ? wrongValue(parser) : parser.errorText();
    if (line.problem.isEmpty())
        line.problem = wrongLink(parser.positionalArguments(), line);
    line.problem = oneLine(line.problem);
    if (!line.problem.isEmpty())
        line.wish = CommandLine::Wish::Refusal;
    else if (parser.isSet(u"help"_s))
        line.wish = CommandLine::Wish::Help;
    else if (parser.isSet(u"help-all"_s))
        line.wish = CommandLine::Wish::HelpWithToolkit;
    else if (parser.isSet(u"version"_s))
        line.wish = CommandLine::Wish::Version;
    else if (parser.isSet(u"where"_s))
        line.wish = CommandLine::Wish::Where;
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

// Only what the parser does itself has them.
void showHelpWithToolkit()
{
    QCommandLineParser parser;
    describe(parser);
    parser.process({QCoreApplication::applicationName(), u"--help-all"_s});
    std::exit(0);
}

} // namespace Calends
