#include "app/sandbox/booking/bookingtitle.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Words
{
    const char16_t *locale;
    const char16_t *between;
    const char16_t *conjunction;
};

constexpr std::array words{
    Words{u"en", u"between", u"and"},
    Words{u"de", u"zwischen", u"und"},
    Words{u"sv", u"mellan", u"och"},
    Words{u"es", u"entre", u"y"},
    Words{u"pl", u"między", u"a"},
    Words{u"el", u"μεταξύ", u"και"},
    Words{u"ru", u"между", u"и"},
    Words{u"ar", u"بين", u"و"},
    Words{u"he", u"בין", u"לבין"},
};

} // namespace

QString bookingTitle(
    const QString &locale, const QString &eventType, const QString &host, const QString &attendee)
{
    const Words *found = words.data();
    for (const Words &one : words) {
        if (locale == QStringView(one.locale))
            found = &one;
    }
    return eventType % u' ' % QString::fromUtf16(found->between) % u' ' % host % u' '
        % QString::fromUtf16(found->conjunction) % u' ' % attendee;
}

} // namespace Calends::Sandbox
