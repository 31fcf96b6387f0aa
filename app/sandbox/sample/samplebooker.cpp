#include "app/sandbox/sample/samplebooker.h"

#include "app/sandbox/sample/bulkinsert.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

QString sampleMail(Dice &dice, const SampleName &name)
{
    return name.address % QString::number(dice.between(1, 999)) % u"@example."_s
        % (dice.chance(50) ? u"com"_s : u"org"_s);
}

SampleBooker sampleBooker(Dice &dice)
{
    const std::span<const Culture> all = cultures();
    SampleBooker booker;
    booker.culture = &all[size_t(dice.between(0, qint64(all.size()) - 1))];
    booker.name = sampleName(*booker.culture, dice);
    booker.email = sampleMail(dice, booker.name);
    return booker;
}

QString sampleAnswers(Dice &dice, const SampleBooker &booker, bool everyField)
{
    QString text = u"{\"email\":"_s % quoted(booker.email) % u",\"name\":"_s % quoted(booker.name.full);
    if (everyField) {
        text
            += u",\"mobile\":\"+4915112345678\",\"home\":\"Straße 5\",\"company\":\"Müller & Söhne <GmbH>\","
               "\"website\":\"https://example.org\",\"reason\":\"Zeile 1\\nZeile 2\",\"language\":\"日本語\","
               "\"topics\":[\"Schlaf\"],\"copies\":[\"copy@example.org\"],\"extras\":[\"Parkplatz\"],"
               "\"visit\":\"Erster\",\"newsletter\":true,\"notes\":\"✓ bring X-rays\","
               "\"location\":{\"value\":\"inPerson\",\"optionValue\":\"\"}"_s;
    } else if (dice.chance(30)) {
        text += u",\"location\":{\"value\":\"integrations:daily\",\"optionValue\":\"\"}"_s;
    }
    return text % u'}';
}

} // namespace Calends::Sandbox
