#include "app/calends/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "app/calends/pseudotranslation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString folder() { return u":/calends/translations"_s; }

// What Qt itself says: the buttons of its dialogs, the menus of text fields.
void installTextsOfQt(QCoreApplication &application, const QLocale &spoken)
{
    auto *texts = new QTranslator(&application);
    if (texts->load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(texts);
}

} // namespace

QString mirroredLanguage() { return u"pseudo-rtl"_s; }

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
    if (language == mirroredLanguage()) {
        QCoreApplication::installTranslator(new PseudoTranslation(*english, &application));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    const QLocale spoken = language.isEmpty() ? QLocale() : QLocale(language);
    auto *own = new QTranslator(&application);
    const bool isEnglish = spoken.language() == QLocale::English;
    if (!isEnglish && !own->load(spoken, u"calends"_s, u"_"_s, folder())) {
        if (!language.isEmpty())
            qWarning("There is no language “%s”; there are %s.", qPrintable(language),
                qPrintable(builtInLanguages().join(u", "_s)));
        return;
    }
    // Names of days and months, and how numbers are written, go with the words. Of one language the system's
    // country is the better one.
    if (spoken.language() != QLocale().language())
        QLocale::setDefault(spoken);
    if (isEnglish)
        return;
    installTextsOfQt(application, spoken);
    QCoreApplication::installTranslator(own);
}

} // namespace Calends
