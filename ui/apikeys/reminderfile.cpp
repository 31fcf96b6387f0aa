#include "ui/apikeys/reminderfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include "ui/kit/filedialog.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReminderFile)
};

QString written(const QString &name, const QByteArray &reminder)
{
    QSaveFile file(name);
    const QString shown = QDir::toNativeSeparators(name);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(reminder) == reminder.size() && file.commit();
    return isWritten ? Words::tr("Saved as %1").arg(shown)
                     : Words::tr("%1 was not written: %2").arg(shown, file.errorString());
}

} // namespace

void saveReminder(QWidget *above, const QByteArray &reminder, const std::function<void(const QString &)> &say)
{
    auto *const dialog = new FileDialog(above, Words::tr("Save a reminder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setFileMode(FileDialog::AnyFile);
    dialog->setNameFilters({u"iCalendar (*.ics)"_s});
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(Words::tr("API key expires") + u".ics"_s);
    QObject::connect(dialog, &FileDialog::fileSelected, above,
        [reminder, say](const QString &file) { say(written(file, reminder)); });
    dialog->open();
}

} // namespace Calends
