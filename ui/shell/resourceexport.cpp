// The export of a page's list: what is asked, and what is said when the file is there.
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include "models/core/exportrows.h"
#include "ui/kit/banner.h"
#include "ui/kit/tableview.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/resourcepage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QStringList shownIds(const TableModel &table)
{
    QStringList ids;
    ids.reserve(table.rowCount());
    for (int row = 0; row < table.rowCount(); ++row)
        ids.append(table.idAt(row));
    return ids;
}

} // namespace

QString ResourcePage::exportObstacle() const
{
    if (!m_description.exports)
        return tr("This list cannot be exported.");
    return m_table.totalRows() == 0 ? tr("There is nothing in this list.") : QString();
}

void ResourcePage::askForExport()
{
    if (!exportObstacle().isEmpty())
        return;
    ExportSubject subject;
    subject.name = m_description.id;
    subject.title = m_description.title;
    subject.countText = m_description.countText;
    subject.all = m_table.ids();
    subject.filtered = shownIds(m_table);
    subject.selected = m_view->selectedIds();
    subject.hasFilter = !m_table.filter().isEmpty();
    subject.isLoading = m_feed.isLoading();
    subject.columns = m_description.exports->columns();
    subject.shown = m_view->columnLayout().shown;
    auto *dialog = new ExportDialog(*m_description.exports, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ResourcePage::showExported);
    dialog->open();
}

void ResourcePage::showExported(const QString &file, const QString &sentence, const QString &detail)
{
    m_exported = file;
    const QString folder = tr("In %1.").arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
    m_notice->setContent({.glyph = Glyph::Check,
        .mood = detail.isEmpty() ? Mood::Good : Mood::Warn,
        .title = sentence,
        .reason = detail.isEmpty() ? folder : QString(folder + u' ' + detail),
        .nextStep = tr("Show in folder"),
        .canClose = true});
}

void ResourcePage::showExportFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_exported).absolutePath()));
}

} // namespace Calends
