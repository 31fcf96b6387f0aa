#include "app/calends/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString folder() { return u":/calends/translations"_s; }

} // namespace

QStringList builtInLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder()).entryList({u"calends_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    auto *english = new QTranslator(&application);
    if (english->load(u"calends_en"_s, folder()))
        QCoreApplication::installTranslator(english);
    const QLocale spoken = language.isEmpty() ? QLocale() : QLocale(language);
    if (spoken.language() == QLocale::English)
        return;
    auto *own = new QTranslator(&application);
    if (own->load(spoken, u"calends"_s, u"_"_s, folder()))
        QCoreApplication::installTranslator(own);
}

} // namespace Calends
