#include "app/calends/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString languageOption() { return u"language"_s; }

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString askedLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({languageOption(), {}, u"code"_s});
    parser.parse(arguments); // all other options are unknown here
    return parser.value(languageOption());
}

CommandLine readCommandLine(const QStringList &arguments)
{
    const CommandLine usual;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Admin console for Cal.com."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"sandbox"_s,
            Words::tr("Open on sample data: a pretend server on this machine that ends with Calends.")},
        {u"tour"_s, Words::tr("Save a picture of every page and state in this folder, and end."),
            Words::tr("folder")},
        {languageOption(),
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
    parser.process(arguments);
    CommandLine line;
    line.tour = parser.value(u"tour"_s);
    line.sandbox = parser.isSet(u"sandbox"_s) || !line.tour.isEmpty();
    line.profile = parser.value(u"profile"_s);
    line.kind = parser.value(u"kind"_s);
    line.plan = parser.value(u"plan"_s);
    line.people = parser.value(u"people"_s);
    line.bookings = parser.value(u"bookings"_s);
    line.limit = parser.value(u"limit"_s);
    return line;
}

} // namespace Calends
