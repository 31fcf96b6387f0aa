#include "ui/changes/savedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "ui/kit/filedialog.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedText)
};

using Say = std::function<void(const QString &, bool)>;

// Whole or not at all, and nobody else's to read.
void write(const QString &name, const QByteArray &text, const Say &say)
{
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size()
        && file.commit();
    const QString shown = QDir::toNativeSeparators(name);
    if (isWritten)
        say(Words::tr("Saved as %1").arg(shown), false);
    else
        say(Words::tr("%1 was not written: %2").arg(shown, file.errorString()), true);
}

FileDialog *askFor(QWidget *above, const QString &title, const QString &name, const QStringList &filters)
{
    auto *dialog = new FileDialog(above, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setFileMode(FileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    return dialog;
}

} // namespace

void saveText(
    QWidget *above, const QString &title, const QString &name, const SavedForms &forms, const Say &say)
{
    const QString asJson = u"JSON (*.json)"_s;
    FileDialog *const dialog = askFor(above, title, name + u".csv"_s, {u"CSV (*.csv)"_s, asJson});
    dialog->setDefaultSuffix(u"csv"_s);
    QObject::connect(dialog, &FileDialog::filterSelected, dialog, [dialog, asJson](const QString &filter) {
        dialog->setDefaultSuffix(filter == asJson ? u"json"_s : u"csv"_s);
    });
    QObject::connect(dialog, &FileDialog::fileSelected, above, [forms, say](const QString &file) {
        const bool isJson = QFileInfo(file).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
        write(file, isJson ? forms.json() : forms.csv(), say);
    });
    dialog->open();
}

void chooseFile(QWidget *above, const QString &title, const QString &name, const QString &suffix,
    const std::function<void(const QString &)> &chosen)
{
    FileDialog *const dialog
        = askFor(above, title, name + u'.' + suffix, {QString(suffix.toUpper() + u" (*."_s + suffix + u')')});
    dialog->setDefaultSuffix(suffix);
    QObject::connect(
        dialog, &FileDialog::fileSelected, above, [chosen](const QString &file) { chosen(file); });
    dialog->open();
}

void saveJson(
    QWidget *above, const QString &title, const QString &name, const QByteArray &json, const Say &say)
{
    chooseFile(above, title, name, u"json"_s, [json, say](const QString &file) { write(file, json, say); });
}

} // namespace Calends
