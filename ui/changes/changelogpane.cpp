#include "ui/changes/changelogpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/changes/changelog.h"
#include "ui/changes/savedtext.h"
#include "ui/changes/tablelooks.h"
#include "ui/kit/banner.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/explained.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/tableview.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int TypingPause = 150; // ms

QByteArray nameOf(ChangeState state) { return QByteArray::number(int(state)); }

QHash<QByteArray, Mood> moods()
{
    return {{nameOf(ChangeState::Applied), Mood::Good}, {nameOf(ChangeState::Failed), Mood::Bad},
        {nameOf(ChangeState::Unknown), Mood::Warn}, {nameOf(ChangeState::ChangedSince), Mood::Warn},
        {nameOf(ChangeState::Sending), Mood::Accent}};
}

class LogRows final : public TableLooks
{
public:
    LogRows(ChangeLog &log, QObject *parent)
        : TableLooks(log,
            {{.id = "when"_ba, .width = 19, .isFirm = true}, {.id = "who"_ba, .width = 18},
                {.id = "what"_ba, .width = 22}, {.id = "subject"_ba, .width = 20},
                {.id = "before"_ba, .width = 26}, {.id = "after"_ba, .width = 26},
                {.id = "result"_ba, .width = 14, .look = CellLook::Pill},
                {.id = "request"_ba, .width = 14, .look = CellLook::Fixed}},
            parent)
        , m_log(log)
    {
    }

protected:
    QString rowId(int row) const override { return QString::number(m_log.at(row).job); }
    QByteArray state(int row) const override { return nameOf(m_log.at(row).result.state); }
    QString detail(int row, int column) const override
    {
        return column == ChangeLog::SubjectColumn ? m_log.at(row).change.detail : QString();
    }

private:
    ChangeLog &m_log;
};

} // namespace

ChangeLogPane::ChangeLogPane(const ChangeKinds &kinds, ChangeJournal &journal, QWidget *parent)
    : QWidget(parent)
    , m_log(new ChangeLog(journal, kinds, this))
    , m_search(new QLineEdit(this))
    , m_count(textLabel({}, Tone::Muted, this))
    , m_open(new QPushButton(tr("Open job"), this))
    , m_request(new QPushButton(tr("Show request"), this))
    , m_copy(new QPushButton(tr("Copy as CSV"), this))
    , m_copyJson(new QPushButton(tr("Copy as JSON"), this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_notice(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TableView(this))
    , m_panel(new StatePanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).gap());
    column->addWidget(makeHeader());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_panel);
    setUpTable();
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_log->search(m_search->text());
        showState();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_log, &ChangeLog::reloaded, this, [this] {
        m_isRead = true;
        showState();
    });
    connect(m_panel, &StatePanel::nextStepTaken, m_search, &QLineEdit::clear);
    showState();
}

QWidget *ChangeLogPane::makeHeader()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    m_search->setPlaceholderText(tr("Search the log: who, what, whom, values"));
    m_search->setAccessibleName(tr("Search the change log"));
    m_search->setClearButtonEnabled(true);
    m_count->setElided();
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    for (QPushButton *button : {m_open, m_request, m_copy, m_copyJson, m_save}) {
        button->setMinimumWidth(Measures::of(this).px(40));
        row->addWidget(button);
    }
    m_copy->setAccessibleName(tr("Copy the change log as CSV"));
    m_copyJson->setAccessibleName(tr("Copy the change log as JSON"));
    m_save->setAccessibleName(tr("Save the change log"));
    m_open->setAccessibleName(tr("Open the job of the chosen change"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int chosen = m_view->currentIndex().row(); chosen >= 0)
            Q_EMIT jobWanted(m_log->at(chosen).job);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_log->toCsv()); });
    connect(m_copyJson, &QPushButton::clicked, this, [this] { copy(m_log->toJson()); });
    m_request->setAccessibleName(tr("Show the request of the chosen change"));
    m_request->hide();
    connect(m_request, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(request().logEntry); });
    connect(m_save, &QPushButton::clicked, this, &ChangeLogPane::save);
    return line;
}

void ChangeLogPane::setUpTable()
{
    m_view->cells()->setMoods(moods());
    m_view->cells()->setPersonalColumns({"subject", "before", "after", "result"});
    m_view->followDensity();
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(new LogRows(*m_log, this));
    m_view->setStretched("after");
    m_view->setAccessibleName(tr("Change log"));
    connect(m_view, &TableView::rowShown, this, &ChangeLogPane::showState);
    connect(m_view, &TableView::rowOpened, m_open, &QPushButton::click);
}

void ChangeLogPane::hideJobs() { m_open->hide(); }

void ChangeLogPane::followRequests(const RequestLog &log)
{
    m_requests = &log;
    m_request->show();
    showState();
}

SentRequest ChangeLogPane::request() const
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !m_requests)
        return {.obstacle = tr("Choose a change first.")};
    return sentRequest(m_log->at(row).result, *m_requests);
}

void ChangeLogPane::reload()
{
    m_log->reload();
    showState();
}

void ChangeLogPane::showState()
{
    const int rows = m_log->rowCount();
    const bool isSearched = !m_search->text().isEmpty();
    if (rows > 0)
        m_stack->setCurrentWidget(m_view);
    else
        m_stack->setCurrentWidget(m_panel);
    if (!m_isRead)
        m_panel->setContent({.glyph = Glyph::Clock, .title = tr("Reading the journal…")});
    else if (isSearched)
        m_panel->setContent({.glyph = Glyph::Search,
            .title = tr("No change matches the search"),
            .reason = tr("Every word has to stand somewhere in its line."),
            .nextStep = tr("Clear search")});
    else
        m_panel->setContent({.glyph = Glyph::List,
            .title = tr("Nothing was changed yet"),
            .reason = tr("What is applied from this computer is listed here: who, when, before, after.")});
    m_count->setText(rows == 1 ? tr("1 change") : tr("%1 changes").arg(QLocale().toString(rows)));
    m_count->setVisible(m_isRead);
    const QString none = saveObstacle();
    explain(m_copy, none, tr("What is listed, safe for spreadsheets"));
    explain(m_copyJson, none, tr("What is listed, for programs"));
    explain(m_save, none, tr("What is listed, as CSV or JSON"));
    explain(m_open, m_view->currentIndex().isValid() ? QString() : tr("Choose a change first."),
        tr("All rows of its job (Enter)"));
    explain(m_request, request().obstacle, tr("What was sent and what came back, in the console"));
    Q_EMIT rowShown();
}

QString ChangeLogPane::saveObstacle() const
{
    return m_log->rowCount() == 0 ? tr("There is nothing in the list.") : QString();
}

void ChangeLogPane::say(const QString &words, bool isProblem)
{
    m_notice->setContent({.glyph = isProblem ? Glyph::Warning : Glyph::Check,
        .mood = isProblem ? Mood::Bad : Mood::Neutral,
        .title = words,
        .canClose = true});
}

void ChangeLogPane::copy(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    say(tr("Copied."), false);
}

void ChangeLogPane::save()
{
    saveText(this, tr("Save the change log"), tr("changes"),
        {[this] { return m_log->toCsv(); }, [this] { return m_log->toJson(); }},
        [this](const QString &words, bool isProblem) { say(words, isProblem); });
}

void ChangeLogPane::takeFocus() { m_search->setFocus(Qt::OtherFocusReason); }

} // namespace Calends
