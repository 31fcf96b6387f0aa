#include "ui/changes/archivespane.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/account/whenready.h"
#include "models/changes/archivefile.h"
#include "models/changes/journal.h"
#include "ui/changes/archivetable.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/changes/savedtext.h"
#include "ui/kit/banner.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

ArchivesPane::ArchivesPane(ChangeJournal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_table(new ArchiveTable(this))
    , m_view(new TableView(this))
    , m_json(new FoldingJson(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_panel(new StatePanel(this))
    , m_stack(new QStackedWidget(this))
    , m_save(new QPushButton(tr("Save a copy…"), this))
    , m_export(new QPushButton(tr("Export encrypted…"), this))
    , m_delete(new QPushButton(tr("Delete…"), this))
    , m_notice(new Banner(this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    column->addWidget(makeVerbs());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_split->addWidget(m_view);
    m_split->addWidget(m_json);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({m.px(620), m.px(460)});
    m_json->setAccessibleName(tr("What is in the archive"));
    new Veil(m_json->viewport());
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_panel);
    setUpTable();
    showState();
}

QWidget *ArchivesPane::makeVerbs()
{
    const Measures m = Measures::of(this);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.gap());
    setButtonKind(m_delete, ButtonKind::Danger);
    m_save->setAccessibleName(tr("Save a copy of the archive"));
    m_export->setAccessibleName(tr("Export the chosen archives encrypted"));
    m_delete->setAccessibleName(tr("Delete the chosen archives"));
    for (QPushButton *button : {m_save, m_export, m_delete}) {
        button->setMinimumWidth(m.px(40));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &ArchivesPane::save);
    connect(m_export, &QPushButton::clicked, this, &ArchivesPane::askForPassphrase);
    connect(m_delete, &QPushButton::clicked, this, &ArchivesPane::askToDelete);
    return line;
}

void ArchivesPane::setUpTable()
{
    m_view->cells()->setPersonalColumns({"name"});
    m_view->followDensity();
    m_view->setModel(m_table);
    m_view->setStretched("name");
    m_view->setAccessibleName(tr("Archives"));
    connect(m_view, &TableView::rowShown, this, &ArchivesPane::showCurrent);
    connect(m_view, &TableView::rowOpened, this, [this] { m_json->setFocus(Qt::OtherFocusReason); });
}

void ArchivesPane::reload()
{
    whenReady(m_journal.archives(), this, [this](const QList<JournalArchive> &archives) {
        m_isRead = true;
        m_table->setArchives(archives);
        showState();
        showCurrent();
    });
}

const JournalArchive *ArchivesPane::current() const
{
    return m_view->currentIndex().isValid() ? &m_table->at(m_view->currentIndex().row()) : nullptr;
}

void ArchivesPane::showState()
{
    const bool isKept = m_journal.state() != JournalState::ThisRunOnly;
    if (!m_isRead)
        m_panel->setContent({.glyph = Glyph::Clock, .title = tr("Reading the journal…")});
    else
        m_panel->setContent({.glyph = Glyph::List,
            .title = tr("No archive yet"),
            .reason = isKept
                ? tr("Before something is destroyed, what is there is kept here: JSON without secrets, "
                     "sealed on this computer.")
                : tr("Before something is destroyed, what is there is kept here: JSON without secrets, for "
                     "this run only. Export it before you close the program.")});
    m_stack->setCurrentWidget(m_table->rowCount() == 0 ? static_cast<QWidget *>(m_panel) : m_split);
    const QString none = current() ? QString() : tr("Choose an archive first.");
    explain(m_save, none, tr("As readable JSON: keep it where only you can read it"));
    explain(m_export, none, tr("All that are chosen, in one file that a passphrase opens"));
    const QString message = m_journal.message();
    const QString kept = message.isEmpty() ? tr("Here it is only looked at.") : message;
    explain(m_delete, none.isEmpty() && !m_journal.mayWrite() ? kept : none,
        tr("For good: nothing else holds what is in it"));
}

// Read as it is asked for: an archive may be large.
void ArchivesPane::showCurrent()
{
    const JournalArchive *const archive = current();
    const qint64 wanted = archive ? archive->id : 0;
    showState();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    m_text.clear();
    m_json->setJson({});
    if (wanted == 0)
        return;
    whenReady(m_journal.archive(wanted), this, [this, wanted](const QByteArray &json) {
        if (wanted != m_shown)
            return;
        m_text = json;
        m_json->setJson(json);
        if (json.isEmpty())
            say(tr("This archive is damaged and cannot be read."), true);
    });
}

void ArchivesPane::say(const QString &words, bool isProblem)
{
    m_notice->setContent({.glyph = isProblem ? Glyph::Warning : Glyph::Check,
        .mood = isProblem ? Mood::Bad : Mood::Neutral,
        .title = words,
        .canClose = true});
}

void ArchivesPane::save()
{
    if (m_text.isEmpty())
        return;
    saveJson(this, tr("Save a copy of the archive"), tr("archive"), m_text,
        [this](const QString &words, bool isProblem) { say(words, isProblem); });
}

QList<qint64> ArchivesPane::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(m_table->at(row.row()).id);
    if (ids.isEmpty() && current())
        ids.append(current()->id);
    return ids;
}

void ArchivesPane::askForPassphrase()
{
    const QList<qint64> ids = chosen();
    if (ids.isEmpty())
        return;
    auto *const dialog = new PassphraseDialog(tr("Export encrypted"),
        tr("Whoever has the file and the passphrase reads it, also without Calends. Without the passphrase "
           "nobody does: it is kept nowhere."),
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        chooseFile(this, tr("Export encrypted"), tr("archives"), u"calends-archive"_s,
            [this, ids, passphrase = dialog->passphrase()](
                const QString &file) { exportTo(ids, file, passphrase); });
    });
    dialog->open();
}

void ArchivesPane::exportTo(const QList<qint64> &ids, const QString &file, const QString &passphrase)
{
    say(tr("Encrypting…"), false);
    whenReady(exportArchives(m_journal, ids, file, passphrase), this, [this, file](const QString &problem) {
        if (problem.isEmpty())
            say(tr("Saved as %1").arg(QDir::toNativeSeparators(file)), false);
        else
            say(problem, true);
    });
}

void ArchivesPane::askToDelete()
{
    const QList<qint64> ids = chosen();
    if (ids.isEmpty())
        return;
    auto *const box = new QuestionBox(ids.size() == 1
            ? tr("Delete this archive?")
            : tr("Delete these %1 archives?").arg(QLocale().toString(ids.size())),
        tr("Nothing else is kept of what was destroyed. It cannot be brought back."),
        QMessageBox::Yes | QMessageBox::Cancel, this);
    box->button(QMessageBox::Yes)->setText(tr("Delete"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, ids](int answer) {
        if (answer == QMessageBox::Yes)
            remove(ids);
    });
    box->open();
}

// One after the other; the journal does them in this order anyway.
void ArchivesPane::remove(QList<qint64> ids)
{
    if (ids.isEmpty())
        return reload();
    const qint64 first = ids.takeFirst();
    whenReady(m_journal.removeArchive(first), this, [this, ids](bool isGone) {
        if (isGone)
            return remove(ids);
        say(tr("The archive was not deleted: the journal cannot be written."), true);
        reload();
    });
}

void ArchivesPane::takeFocus()
{
    if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace Calends
