#include "app/calends/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void installTranslations(QCoreApplication &application)
{
    const QString folder = u":/calends/translations"_s;
    auto *english = new QTranslator(&application);
    if (english->load(u"calends_en"_s, folder))
        QCoreApplication::installTranslator(english);
    if (QLocale().language() == QLocale::English)
        return;
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"calends"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(own);
}

} // namespace Calends
