#include "ui/tokens/tokenbenchpage.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/account/wiping.h"
#include "ui/kit/banner.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/sheet.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"
#include "ui/tokens/claimsview.h"
#include "ui/tokens/personchoice.h"
#include "ui/tokens/waitingpairs.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Tick = 1000; // ms

} // namespace

TokenBenchPage::TokenBenchPage(
    Session &session, TokenEscrow &escrow, const TokenBench &bench, QWidget *parent)
    : WindowPage(pageId(), tr("Tokens"), tr("Platform"), parent)
    , m_session(session)
    , m_escrow(escrow)
    , m_bench(bench)
    , m_now(&QDateTime::currentDateTimeUtc)
    , m_tokens(new HeldTokens(session, this))
    , m_trial(new TokenTrial(session, this))
    , m_sheet(new Sheet(title(), this))
    , m_obstacle(new Banner(this))
    , m_pasted(new QLineEdit(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_people(new PersonChoice(m_bench, this))
    , m_claims(new ClaimsView(this))
    , m_test(new QPushButton(tr("Test it"), this))
    , m_verdict(new Banner(this))
    , m_whose(textLabel({}, Tone::Text, this))
    , m_held(textLabel({}, Tone::Muted, this))
    , m_why(new QLineEdit(this))
    , m_refresh(new QPushButton(tr("Refresh the pair now…"), this))
    , m_renew(new QPushButton(tr("Make a new pair…"), this))
    , m_forget(new QPushButton(tr("Forget the token"), this))
    , m_said(textLabel({}, Tone::Text, this))
    , m_waiting(new WaitingPairs(
          escrow, [this](qint64 id) { return nameOf(id); }, this))
{
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sheet);
    fillSheet();
    say({});
    follow();
    refresh();
}

TokenBenchPage::~TokenBenchPage() { wipe(m_reading.token); }

QString TokenBenchPage::pageId() { return u"tokens"_s; }

PageStatus TokenBenchPage::status() const
{
    PageStatus status;
    status.lock = m_bench.obstacle();
    const qsizetype waiting = m_escrow.people().size();
    status.count = waiting > 0 ? QLocale().toString(waiting) : QString();
    return status;
}

void TokenBenchPage::fillSheet()
{
    QVBoxLayout *const column = m_sheet->column();
    TextLabel *const words = textLabel(
        tr("Paste the access token of a managed user, or pick a person whose token is held here."),
        Tone::Muted, this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_obstacle);
    column->addWidget(makePaste());
    column->addWidget(m_people);
    m_sheet->addHeading(tr("What it says"), {});
    column->addWidget(m_claims);
    m_sheet->addHeading(tr("Whether it works"),
        tr("The test reads the person's own profile, which changes nothing. The token is neither kept nor "
           "refreshed by it."));
    auto *const tests = new QHBoxLayout;
    tests->addWidget(m_test);
    tests->addStretch(1);
    column->addLayout(tests);
    column->addWidget(m_verdict);
    m_sheet->addHeading(tr("The person"), {});
    column->addWidget(makePersonVerbs());
    m_sheet->addHeading(tr("New pairs"),
        tr("They wait here, in memory alone, for %1 minutes. Each is taken once.")
            .arg(TokenEscrow::Longest / 60'000));
    column->addWidget(m_waiting);
}

QWidget *TokenBenchPage::makePaste()
{
    auto *const line = new QWidget(this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_pasted->setEchoMode(QLineEdit::Password);
    m_pasted->setAccessibleName(tr("Access token"));
    m_pasted->setPlaceholderText(tr("Access token: it is kept nowhere, and gone when you leave"));
    m_pasted->setToolTip(m_pasted->placeholderText());
    m_clear->setMinimumWidth(Measures::of(this).px(28));
    m_clear->setToolTip(m_clear->text());
    setButtonKind(m_clear, ButtonKind::Quiet);
    row->addWidget(m_pasted, 1);
    row->addWidget(m_clear);
    return line;
}

QWidget *TokenBenchPage::makePersonVerbs()
{
    const Measures m = Measures::of(this);
    auto *const part = new QWidget(this);
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    new Veil(m_whose);
    m_whose->setElided();
    m_why->setAccessibleName(tr("Why (goes into the change log)"));
    m_why->setPlaceholderText(m_why->accessibleName());
    m_why->setMaxLength(200);
    for (TextLabel *const words : {m_held, m_said})
        words->setWordWrap(true);
    const auto line = [column, m] {
        auto *const row = new QHBoxLayout;
        row->setSpacing(m.gap());
        column->addLayout(row);
        return row;
    };
    const auto add = [m](QHBoxLayout *row, QPushButton *button) {
        button->setMinimumWidth(m.px(28)); // what is cut stands in the tooltip
        row->addWidget(button);
    };
    column->addWidget(m_whose);
    column->addWidget(m_held);
    QHBoxLayout *const pages = line();
    for (const QString &text :
        {tr("Their schedules"), tr("Their event types"), tr("Their bookings"), tr("Their calendars")}) {
        auto *const button = new QPushButton(text, this);
        const auto page = PersonPage(m_pages.size());
        connect(button, &QPushButton::clicked, this, [this, page] {
            if (const std::optional<BenchPerson> person = m_bench.person(m_person))
                m_bench.open(page, *person);
        });
        m_pages.append(button);
        add(pages, button);
    }
    pages->addStretch(1);
    column->addWidget(m_why);
    QHBoxLayout *const verbs = line();
    setButtonKind(m_renew, ButtonKind::Danger);
    setButtonKind(m_forget, ButtonKind::Quiet);
    add(verbs, m_refresh);
    add(verbs, m_renew);
    add(verbs, m_forget);
    verbs->addStretch(1);
    column->addWidget(m_said);
    return part;
}

void TokenBenchPage::follow()
{
    m_ticking.setInterval(Tick);
    connect(&m_ticking, &QTimer::timeout, this, &TokenBenchPage::tick);
    connect(m_pasted, &QLineEdit::textChanged, this, &TokenBenchPage::pastedChanged);
    connect(m_clear, &QPushButton::clicked, this, &TokenBenchPage::forgetLooked);
    connect(m_people, &PersonChoice::personChosen, this, &TokenBenchPage::choose);
    connect(m_test, &QPushButton::clicked, this, &TokenBenchPage::test);
    connect(m_trial, &TokenTrial::finished, this, &TokenBenchPage::showVerdict);
    connect(m_refresh, &QPushButton::clicked, this, &TokenBenchPage::askToRefresh);
    connect(m_tokens, &HeldTokens::refreshed, this, &TokenBenchPage::refreshed);
    connect(m_renew, &QPushButton::clicked, this, &TokenBenchPage::renew);
    connect(m_forget, &QPushButton::clicked, this, &TokenBenchPage::forgetHeld);
    connect(m_waiting, &WaitingPairs::keepWanted, this, &TokenBenchPage::keep);
    connect(&m_escrow, &TokenEscrow::changed, this, &TokenBenchPage::statusChanged);
    connect(m_tokens, &HeldTokens::changed, this, [this] {
        if (isVisible())
            choose(m_pasted->text().isEmpty() ? m_person : 0);
    });
    connect(&m_session, &Session::factsLearnt, this, [this] {
        refreshShown();
        Q_EMIT statusChanged();
    });
}

void TokenBenchPage::refresh()
{
    const QString obstacle = m_bench.obstacle();
    m_obstacle->setContent(obstacle.isEmpty() ? StateContent()
                                              : StateContent{.glyph = Glyph::Lock,
                                                  .mood = Mood::Warn,
                                                  .title = obstacle,
                                                  .reason = tr("A token can be pasted and tested "
                                                               "all the same.")});
    m_waiting->setKeepObstacle(m_session.obstacle());
    m_people->setObstacle(obstacle);
    lookAt(m_reading);
}

void TokenBenchPage::refreshShown()
{
    if (isVisible())
        refresh();
}

void TokenBenchPage::takeFocus()
{
    refresh();
    m_pasted->setFocus(Qt::OtherFocusReason);
}

void TokenBenchPage::showRow(const QString &row, const QString & /*owner*/)
{
    refresh();
    if (const qint64 person = row.toLongLong(); person > 0) {
        m_people->choose(person);
        choose(person);
    }
}

void TokenBenchPage::setClock(const std::function<QDateTime()> &now)
{
    m_now = now;
    tick();
}

void TokenBenchPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    m_ticking.start();
    tick();
}

// What was pasted does not outlive the look at it.
void TokenBenchPage::hideEvent(QHideEvent *event)
{
    WindowPage::hideEvent(event);
    if (event->spontaneous())
        return;
    m_ticking.stop();
    forgetLooked();
}

void TokenBenchPage::tick()
{
    m_claims->tick(m_now());
    m_waiting->tick();
}

} // namespace Calends
