#include "ui/shell/operationpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/account/groupwords.h"
#include "ui/kit/banner.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/measures.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/shell/operationform.h"
#include "ui/shell/windowactions.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

StateContent lockOf(const Verdict &verdict)
{
    return {.glyph = Glyph::Lock, .mood = Mood::Warn, .title = verdict.reason, .reason = verdict.cure};
}

} // namespace

OperationPage::OperationPage(Session &session, QWidget *parent)
    : WindowPage(pageId(), tr("Explorer"), tr("Developer"), parent)
    , m_session(session)
    , m_body(new QStackedWidget(this))
    , m_empty(new StatePanel(this))
    , m_title(textLabel({}, Tone::Text, this))
    , m_path(textLabel({}, Tone::Text, this))
    , m_choose(new QPushButton(tr("Choose an operation…"), this))
    , m_group(textLabel({}, Tone::Muted, this))
    , m_banner(new Banner(this))
    , m_form(new OperationForm(this))
    , m_run(new QPushButton(tr("Run"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_outcome(textLabel({}, Tone::Muted, this))
    , m_request(new QPushButton(tr("Show request"), this))
    , m_answer(new FoldingJson(this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), m.px(12));
    column->setSpacing(m.gap());
    column->addWidget(makeHead());
    m_empty->setContent({.glyph = Glyph::Request,
        .title = tr("Ask the server anything it can be asked"),
        .reason = tr("Every operation that only reads can be run here, and its answer is shown as it came."),
        .nextStep = tr("Choose an operation")});
    m_body->addWidget(m_empty);
    m_body->addWidget(makeWork());
    column->addWidget(m_body, 1);
    m_answer->setAccessibleName(tr("Answer"));
    new Veil(m_answer->viewport());
    connectParts();
    restyle();
    showOperation();
}

void OperationPage::connectParts()
{
    connect(m_empty, &StatePanel::nextStepTaken, this,
        [this] { Q_EMIT actionWanted(WindowAction::RunOperation); });
    connect(m_form, &OperationForm::changed, this, &OperationPage::showAvailability);
    connect(m_form, &OperationForm::submitted, this, &OperationPage::run);
    connect(m_run, &QPushButton::clicked, this, &OperationPage::run);
    connect(m_cancel, &QPushButton::clicked, this, &OperationPage::stop);
    connect(m_request, &QPushButton::clicked, this, [this] { Q_EMIT requestWanted(m_logEntry); });
    connect(&m_session.capabilities(), &Capabilities::changed, this, &OperationPage::showAvailability);
}

QString OperationPage::pageId() { return u"operations"_s; }

QWidget *OperationPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).px(12));
    connect(
        m_choose, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(WindowAction::RunOperation); });
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setElided();
    m_path->setWordWrap(true);
    m_choose->setMinimumWidth(Measures::of(this).px(64));
    m_choose->setToolTip(m_choose->text());
    row->addWidget(m_title);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    return head;
}

QWidget *OperationPage::makeWork()
{
    auto *work = new QWidget(this);
    auto *inside = new QVBoxLayout(work);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Measures::of(this).px(12));
    inside->addWidget(m_group);
    inside->addWidget(m_banner);
    inside->addWidget(m_form);
    inside->addWidget(makeOutcome());
    // Keeps the room below the form, answered or not.
    auto *below = new QWidget(work);
    auto *filling = new QVBoxLayout(below);
    filling->setContentsMargins(0, 0, 0, 0);
    filling->addWidget(m_answer);
    inside->addWidget(below, 1);
    return work;
}

QWidget *OperationPage::makeOutcome()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    setButtonKind(m_run, ButtonKind::Primary);
    setButtonKind(m_cancel, ButtonKind::Quiet);
    m_cancel->setAccessibleName(tr("Cancel the call"));
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    m_outcome->setElided();
    row->addWidget(m_outcome, 1);
    row->addWidget(m_request);
    return line;
}

void OperationPage::showRow(const QString &row, const QString &owner)
{
    const Operation *const found = row.isEmpty() ? nullptr : findOperation(row.toStdString());
    const qint64 person = owner.toLongLong();
    if (!found || (found == m_operation && person == 0) || !asRead(*found))
        return takeFocus();
    m_operation = found;
    showOperation();
    if (person != 0 && m_form->askAs(person))
        run();
    takeFocus();
}

void OperationPage::showOperation()
{
    stop();
    m_call.clear();
    ++m_runs; // an answer that is still being masked is another's
    m_logEntry = 0;
    m_outcome->clear();
    m_answer->clear();
    m_answer->hide();
    m_banner->setContent({});
    m_body->setCurrentIndex(m_operation ? 1 : 0);
    m_title->setText(m_operation ? m_operation->text() : title());
    m_path->setVisible(m_operation);
    m_choose->setVisible(m_operation); // else the panel below asks for it
    m_path->setText(m_operation
            ? breakable(QString(methodName(m_operation->method) + u' ' + latin1(m_operation->path)))
            : QString());
    if (m_operation) {
        const Operation &row = *m_operation;
        m_group->setText(joined({groupText(row.group),
            row.version.empty() ? QString() : tr("API version %1").arg(latin1(row.version)),
            row.deprecated ? tr("deprecated") : QString()}));
        m_form->setOperation(row, m_session.profile(), m_session.profile().heldPeople);
    }
    showAvailability();
    Q_EMIT inspectedChanged();
}

// What stands in the way is said before the call, by the same rules as on every page.
void OperationPage::showAvailability()
{
    m_cancel->setVisible(isRunning());
    m_request->setVisible(m_logEntry != 0);
    if (!m_operation)
        return;
    const ReadDraft draft = m_form->draft();
    const Verdict verdict = m_session.check(*m_operation, argumentsOf(*m_operation, draft), draft.subject);
    if (!verdict.allowed())
        m_banner->setContent(lockOf(verdict));
    else if (m_banner->content().glyph == Glyph::Lock)
        m_banner->setContent({});
    const QString problem = draftProblem(*m_operation, draft);
    explain(m_run,
        isRunning()             ? tr("The answer is under way.")
            : verdict.allowed() ? problem
                                : joined({verdict.reason, verdict.cure}));
}

void OperationPage::takeFocus()
{
    if (!m_operation)
        m_empty->setFocus(Qt::OtherFocusReason);
    else if (m_run->isEnabled())
        m_run->setFocus(Qt::OtherFocusReason);
    else
        m_form->takeFocus();
}

void OperationPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void OperationPage::restyle()
{
    m_title->setFont(titleFont(font()));
    m_path->setFont(fixedFont(font()));
}

} // namespace Calends
