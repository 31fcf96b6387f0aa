#include "ui/tokens/waitingpairs.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/account/wiping.h"
#include "models/tokens/tokenreading.h"
#include "ui/kit/clipboardloan.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString milliseconds(const QDateTime &moment)
{
    return moment.isValid() ? QString::number(moment.toMSecsSinceEpoch()) : QString();
}

} // namespace

QString csvOf(const ManagedUserToken &pair)
{
    return "calManagedUserId,calAccessToken,calRefreshToken,calAccessTokenExpiresAt,"
           "calRefreshTokenExpiresAt\r\n"_L1
        + QStringList{QString::number(pair.userId), pair.accessToken, pair.refreshToken,
            milliseconds(pair.accessExpires), milliseconds(pair.refreshExpires)}
              .join(u',')
        + "\r\n"_L1;
}

WaitingPairs::WaitingPairs(TokenEscrow &escrow, const std::function<QString(qint64)> &name, QWidget *parent)
    : QWidget(parent)
    , m_escrow(escrow)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_empty(textLabel(tr("No new pair waits."), Tone::Muted, this))
    , m_said(textLabel({}, Tone::Text, this))
    , m_loan(new ClipboardLoan(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).gap());
    m_empty->setWordWrap(true);
    m_said->setWordWrap(true);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_said);
    connect(&m_escrow, &TokenEscrow::changed, this, &WaitingPairs::fill);
    connect(m_loan, &ClipboardLoan::ended, this,
        [this] { say(tr("The clipboard holds nothing of the pair any more.")); });
    say({});
    fill();
}

WaitingPairs::~WaitingPairs() = default;

void WaitingPairs::fill()
{
    for (const Row &row : std::as_const(m_rows)) {
        m_column->removeWidget(row.widget);
        row.widget->hide();
        row.widget->deleteLater(); // its own button may be what was pressed
    }
    m_rows.clear();
    const QList<qint64> people = m_escrow.people();
    m_rows.reserve(people.size());
    for (const qint64 id : people) {
        m_rows.append(makeRow(id));
        m_column->insertWidget(m_column->count() - 1, m_rows.constLast().widget);
    }
    m_empty->setVisible(people.isEmpty());
    tick();
}

WaitingPairs::Row WaitingPairs::makeRow(qint64 userId)
{
    auto *const widget = new QWidget(this);
    auto *const lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Measures::of(this).px(4));
    const QString name = m_name(userId);
    TextLabel *const who
        = textLabel(name.isEmpty() ? tr("Person %1").arg(userId) : tr("%1 (%2)").arg(name).arg(userId),
            Tone::Text, widget);
    who->setElided();
    new Veil(who);
    TextLabel *const left = textLabel({}, Tone::Muted, widget);
    left->setWordWrap(true);
    lines->addWidget(who);
    lines->addWidget(left);
    auto *const steps = new QHBoxLayout;
    steps->setSpacing(Measures::of(this).gap());
    const auto add = [this, steps, widget, who = who->text()](const QString &text, const QString &meaning) {
        auto *const button = new QPushButton(text, widget);
        button->setAccessibleName(tr("%1: %2", "what is done, with whose pair").arg(text, who));
        button->setMinimumWidth(Measures::of(this).px(28)); // what is cut stands in the tooltip
        explain(button, {}, text + u'\n' + meaning);
        steps->addWidget(button);
        return button;
    };
    connect(add(tr("Copy once"),
                tr("As CSV, marked as a secret for clipboard managers. The clipboard is cleared after %1 s.")
                    .arg(ClipboardLoan::Longest / 1000)),
        &QPushButton::clicked, this, [this, userId] { copy(userId); });
    QPushButton *const keep = add(tr("Keep in the keychain"),
        tr("As Calends' own pair: Calends signs with it for this person, and refreshes it."));
    if (!m_keepObstacle.isEmpty())
        explain(keep, m_keepObstacle, keep->text());
    connect(keep, &QPushButton::clicked, this, [this, userId] { Q_EMIT keepWanted(userId); });
    QPushButton *const forget
        = add(tr("Throw away"), tr("Then nobody holds it, and the person stays signed out."));
    setButtonKind(forget, ButtonKind::Quiet);
    connect(forget, &QPushButton::clicked, this, [this, userId] {
        m_escrow.forget(userId);
        say(tr("The pair is thrown away."));
    });
    steps->addStretch(1);
    lines->addLayout(steps);
    return {userId, widget, left};
}

void WaitingPairs::tick()
{
    for (const Row &row : std::as_const(m_rows))
        row.left->setText(tr("Waits for %1 more, then it is gone.")
                              .arg(countdownText(m_escrow.millisecondsLeft(row.userId))));
}

void WaitingPairs::copy(qint64 userId)
{
    std::optional<ManagedUserToken> pair = m_escrow.take(userId);
    if (!pair)
        return;
    m_loan->lend(csvOf(*pair));
    wipe(pair->accessToken);
    wipe(pair->refreshToken);
    say(tr("Copied. Paste it where your own server keeps it; this was the only copy, and the clipboard is "
           "cleared after %1 s.")
            .arg(ClipboardLoan::Longest / 1000));
}

void WaitingPairs::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

QString WaitingPairs::said() const { return m_said->text(); }

QPushButton *WaitingPairs::button(const QString &accessibleName) const
{
    for (const Row &row : m_rows) {
        const QList<QPushButton *> buttons = row.widget->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
            [&](const QPushButton *each) { return each->accessibleName().startsWith(accessibleName); });
        if (found != buttons.cend())
            return *found;
    }
    return nullptr;
}

} // namespace Calends
