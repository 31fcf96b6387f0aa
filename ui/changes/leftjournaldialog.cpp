#include "ui/changes/leftjournaldialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "models/account/whenready.h"
#include "models/changes/changekind.h"
#include "models/changes/jobtable.h"
#include "models/changes/leftjournal.h"
#include "ui/changes/archivespane.h"
#include "ui/changes/changelogpane.h"
#include "ui/kit/banner.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Those of the rows of an account that is gone are of no kind that is known any more.
const ChangeKinds &noKinds()
{
    static const ChangeKinds none;
    return none;
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString lineOf(const JournalJob &job)
{
    const auto some
        = [](int count, const QString &words) { return count > 0 ? words.arg(count) : QString(); };
    return joined({job.title, jobStateText(job.state),
        LeftJournalDialog::tr("%1 of %2 rows").arg(job.done).arg(job.rows),
        some(job.failed, LeftJournalDialog::tr("%1 failed")),
        some(job.unknown, LeftJournalDialog::tr("%1 unknown")), timeText(job.began)});
}

} // namespace

QString summaryOf(const LeftJournal &journal)
{
    if (journal.state() != LeftJournal::State::Open)
        return LeftJournalDialog::tr("A removed account, last written on %1")
            .arg(timeText(QFileInfo(journal.file()).lastModified()));
    const JournalContents &contents = journal.contents();
    const QString account
        = contents.account.isEmpty() ? LeftJournalDialog::tr("A removed account") : contents.account;
    QStringList parts{LeftJournalDialog::tr("%n job(s)", nullptr, contents.jobs)};
    if (contents.unfinished > 0)
        parts.append(LeftJournalDialog::tr("%n of them without an end", nullptr, contents.unfinished));
    parts.append(LeftJournalDialog::tr("%n change(s)", nullptr, contents.rows));
    if (contents.unknown > 0)
        parts.append(LeftJournalDialog::tr("what became of %n is not known", nullptr, contents.unknown));
    if (contents.archives > 0)
        parts.append(LeftJournalDialog::tr("%n archive(s)", nullptr, contents.archives));
    return LeftJournalDialog::tr("%1: %2").arg(account, parts.join(u", "_s));
}

LeftJournalDialog::LeftJournalDialog(std::unique_ptr<LeftJournal> journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(std::move(journal))
    , m_summary(textLabel({}, Tone::Text, this))
    , m_notice(new Banner(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_remove(new QPushButton(tr("Delete journal…"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Journal of a removed account"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(10));
    m_summary->setWordWrap(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the journal"));
    column->addWidget(m_summary);
    column->addWidget(m_notice);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    resize(fitting({m.px(860), m.px(520)}, parent));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_journal.get(), &LeftJournal::changed, this, &LeftJournalDialog::showJournal);
    m_journal->open(); // and shows it
}

// The parts look at the journal: they go first.
LeftJournalDialog::~LeftJournalDialog() { dropParts(); }

QWidget *LeftJournalDialog::makeButtons()
{
    auto *const buttons = new QWidget(this);
    auto *const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    auto *const close = new QPushButton(tr("Close"), buttons);
    setButtonKind(m_remove, ButtonKind::Danger);
    for (QPushButton *const button : {m_remove, m_again})
        button->setAutoDefault(false);
    close->setDefault(true);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(close);
    connect(m_remove, &QPushButton::clicked, this, &LeftJournalDialog::askToRemove);
    connect(m_again, &QPushButton::clicked, this, [this] { m_journal->open(); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void LeftJournalDialog::show(const QString &problem)
{
    m_notice->setContent(problem.isEmpty()
            ? StateContent()
            : StateContent{.glyph = Glyph::Warning, .mood = Mood::Warn, .title = problem});
}

void LeftJournalDialog::showJournal()
{
    const LeftJournal::State state = m_journal->state();
    m_summary->setText(summaryOf(*m_journal));
    show(m_journal->message());
    if (state == LeftJournal::State::Open && m_stack->count() == 0)
        showParts();
    m_tabs->setVisible(m_stack->count() > 0);
    m_again->setVisible(state == LeftJournal::State::NoKey || state == LeftJournal::State::Closed);
    explain(m_remove, m_journal->removalObstacle(), tr("For good: nothing else holds what is in it"));
}

void LeftJournalDialog::showParts()
{
    ChangeJournal &journal = *m_journal->journal();
    auto *const log = new ChangeLogPane(noKinds(), journal, m_stack);
    auto *const archives = new ArchivesPane(journal, m_stack);
    log->hideJobs();
    log->reload();
    archives->reload();
    for (QWidget *const part : QList<QWidget *>{makeJobs(), log, archives})
        m_stack->addWidget(part);
    for (const QString &title : {tr("Jobs"), tr("Change log"), tr("Archives")})
        m_tabs->addTab(title);
}

void LeftJournalDialog::dropParts()
{
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
}

// Titles of jobs name people.
QWidget *LeftJournalDialog::makeJobs()
{
    auto *const list = new QListWidget(m_stack);
    list->setAccessibleName(tr("Jobs of the removed account"));
    list->setWordWrap(true);
    const QList<JournalJob> &jobs = m_journal->jobs();
    for (const JournalJob &job : jobs)
        list->addItem(lineOf(job));
    new Veil(list->viewport());
    return list;
}

void LeftJournalDialog::askToRemove()
{
    QString words = tr("Its key goes with it. Nothing of it can be had back.");
    if (m_journal->contents().unfinished > 0)
        words = tr("Some of its jobs have no end: what became of their rows is written down nowhere else.")
            + u' ' + words;
    auto *const box
        = new QuestionBox(tr("Delete this journal?"), words, QMessageBox::Cancel | QMessageBox::Yes, this);
    box->setObjectName(u"deleteJournal"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box->button(QMessageBox::Yes), &QAbstractButton::clicked, this, &LeftJournalDialog::remove);
    box->open();
}

void LeftJournalDialog::remove()
{
    dropParts();
    m_remove->setEnabled(false);
    whenReady(m_journal->remove(), this, [this](const QString &problem) {
        if (problem.isEmpty()) {
            Q_EMIT removed();
            return accept();
        }
        showJournal();
        show(problem);
    });
}

} // namespace Calends
