// What the bench does with the token it looks at, and for the person that one belongs to.
#include <QLineEdit>
#include <QPushButton>

#include <utility>

#include "models/account/capabilities.h"
#include "models/account/whenready.h"
#include "models/account/wiping.h"
#include "models/tokens/tokenroutes.h"
#include "ui/kit/banner.h"
#include "ui/kit/explained.h"
#include "ui/kit/texts.h"
#include "ui/tokens/claimsview.h"
#include "ui/tokens/personchoice.h"
#include "ui/tokens/refreshdialog.h"
#include "ui/tokens/tokenbenchpage.h"
#include "ui/tokens/waitingpairs.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

void TokenBenchPage::pastedChanged()
{
    if (m_pasted->text().isEmpty())
        return lookAt({});
    m_people->choose(0);
    const TokenReading reading = readToken(m_pasted->text());
    m_person = reading.userId;
    lookAt(reading);
}

// The token that is held of that person, if there is one.
void TokenBenchPage::choose(qint64 person)
{
    if (person == 0)
        return showPerson();
    m_person = person;
    m_pasted->blockSignals(true);
    m_pasted->setText({});
    m_pasted->blockSignals(false);
    lookAt(m_tokens->reading(person));
}

void TokenBenchPage::lookAt(const TokenReading &reading)
{
    if (reading.token != m_reading.token) {
        m_trial->cancel();
        m_verdict->setContent({});
        wipe(m_reading.token);
    }
    m_reading = reading;
    showClaims();
    showTest();
    showPerson();
}

void TokenBenchPage::showClaims()
{
    const QStringList permissions = m_bench.permissions(m_reading.clientId);
    m_claims->show(m_reading, {nameOf(m_reading.userId), m_bench.clientName(m_reading.clientId), permissions},
        routesOfToken(
            m_reading.permissions.isEmpty() ? permissions : m_reading.permissions, m_session.capabilities()));
    m_claims->tick(m_now());
}

void TokenBenchPage::forgetLooked()
{
    m_people->choose(0);
    m_person = 0;
    m_why->clear();
    say({});
    m_pasted->setText({}); // with what could be brought back by undoing
    lookAt({});
}

void TokenBenchPage::showTest()
{
    const QString nothing = m_person != 0 ? tr("No token of this person is held here: paste one.")
                                          : tr("Paste a token or pick a person first.");
    explain(m_test,
        m_trial->isRunning()            ? tr("The answer is under way.")
            : m_reading.canBeTried()    ? QString()
            : m_reading.token.isEmpty() ? nothing
                                        : m_reading.words());
}

void TokenBenchPage::test()
{
    m_trial->start(m_reading.token);
    m_verdict->setContent({.glyph = Glyph::Clock, .title = tr("Asking the server…")});
    showTest();
}

void TokenBenchPage::showVerdict(const TokenVerdict &verdict)
{
    const bool isGood = verdict.state == TokenVerdict::State::Accepted;
    m_verdict->setContent({.glyph = isGood ? Glyph::Check : Glyph::Warning,
        .mood = isGood ? Mood::Good : Mood::Warn,
        .title = verdict.finding,
        .reason = joined({verdict.meaning, verdict.cure}, u" "),
        .isPersonal = isGood});
    showTest();
}

QString TokenBenchPage::nameOf(qint64 id) const
{
    const std::optional<BenchPerson> person = id != 0 ? m_bench.person(id) : std::nullopt;
    return person ? person->name : QString();
}

bool TokenBenchPage::isHeld() const { return m_tokens->holds(m_person); }

QString TokenBenchPage::heldText() const
{
    if (m_person == 0)
        return tr("Nobody is picked, and the token does not say whose it is.");
    if (!isHeld())
        return tr("No pair of this person is kept here.");
    if (m_tokens->isLent(m_person))
        return tr("A token of this person is lent to Calends: it is used until it expires, and never "
                  "refreshed.");
    return m_tokens->isRenewable(m_person)
        ? tr("A pair of this person is Calends' own: it is refreshed by itself, by the first call that meets "
             "it expired.")
        : tr("A pair of this person is Calends' own, but cannot be refreshed: its client's secret is not "
             "held, or its refresh token is spent.");
}

QString TokenBenchPage::renewalObstacle() const
{
    if (QString obstacle = m_bench.obstacle(); !obstacle.isEmpty())
        return obstacle;
    if (m_person == 0)
        return tr("Paste a token or pick a person first.");
    const std::optional<BenchPerson> person = m_bench.person(m_person);
    return person ? m_bench.renewalObstacle(*person) : tr("This person is not among those that are loaded.");
}

void TokenBenchPage::showPerson()
{
    const QString name = nameOf(m_person);
    const QString whose = m_person == 0 ? QString()
        : name.isEmpty()                ? tr("Person %1").arg(m_person)
                                        : tr("%1 (%2)").arg(name).arg(m_person);
    m_whose->setText(whose);
    m_whose->setVisible(!whose.isEmpty());
    m_held->setText(heldText());
    const QString obstacle = renewalObstacle();
    explain(m_why, obstacle);
    explain(m_renew, obstacle,
        m_renew->text() + u'\n'
            + tr("This signs the person out of your own product until your server stores the new pair. "
                 "Nothing "
                 "is sent before you have seen it and typed the name."));
    explain(m_refresh, refreshObstacle(),
        m_refresh->text() + u'\n'
            + tr("The refresh token of the pair that is kept here ends at once, its access token when it "
                 "expires, and the new pair is kept in their place."));
    const QString held = isHeld() ? m_session.obstacle() : tr("No pair of this person is kept here.");
    explain(m_forget, held,
        m_forget->text() + u'\n' + tr("Calends stops signing with it; at the server it stays as it is."));
    showPages();
}

void TokenBenchPage::showPages()
{
    const QString obstacle = m_person == 0 ? tr("Paste a token or pick a person first.")
        : !isHeld()
        ? tr("This is asked as the person, with a token that is held: lend one under “Credentials "
             "and plan”, or keep a new pair.")
        : !m_bench.person(m_person) ? tr("This person is not among those that are loaded.")
                                    : QString();
    for (QPushButton *const button : std::as_const(m_pages))
        explain(button, obstacle, button->text());
}

void TokenBenchPage::renew()
{
    const std::optional<BenchPerson> person = m_bench.person(m_person);
    if (!person || !renewalObstacle().isEmpty())
        return;
    const Change change = m_bench.renewal(*person, m_why->text().simplified());
    Q_EMIT previewWanted({tr("New tokens of %1").arg(person->name), {change}, 0});
}

QString TokenBenchPage::refreshObstacle() const
{
    if (QString obstacle = m_bench.changeObstacle ? m_bench.changeObstacle() : QString(); !obstacle.isEmpty())
        return obstacle;
    if (m_refreshing != 0)
        return tr("The answer is under way.");
    if (!isHeld() || !m_tokens->isRenewable(m_person))
        return heldText();
    return m_bench.person(m_person) ? QString() : tr("This person is not among those that are loaded.");
}

void TokenBenchPage::askToRefresh()
{
    const std::optional<BenchPerson> person = m_bench.person(m_person);
    if (!person || !refreshObstacle().isEmpty())
        return;
    auto *const dialog = new RefreshDialog(person->name, window());
    connect(dialog, &QDialog::accepted, this, [this, id = person->id] {
        m_refreshing = id;
        say(tr("Asking the server…"));
        showPerson();
        m_tokens->refresh(id);
    });
    dialog->open();
}

void TokenBenchPage::refreshed(qint64 person, const QString &problem)
{
    if (std::exchange(m_refreshing, 0) != person)
        return;
    say(problem.isEmpty() ? tr("The pair was refreshed, and the new one is kept.") : problem);
    showPerson();
}

void TokenBenchPage::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void TokenBenchPage::forgetHeld()
{
    say(tr("Asking the keychain…"));
    whenReady(m_session.forgetPerson(m_person), this, [this](const VaultResult &result) {
        say(result.error == VaultError::None ? tr("The token is forgotten.") : result.message);
    });
}

// What the keychain does not take goes on waiting, for the time it had left.
void TokenBenchPage::keep(qint64 person)
{
    const qint64 left = m_escrow.millisecondsLeft(person);
    std::optional<ManagedUserToken> pair = m_escrow.take(person);
    if (!pair)
        return;
    pair->ownership = TokenOwnership::Own;
    m_waiting->say(tr("Asking the keychain…"));
    whenReady(m_session.keepPerson(*pair), this, [this, pair, left](const VaultResult &kept) {
        if (kept.error == VaultError::None)
            return m_waiting->say(tr("The pair is kept, and is Calends' own."));
        m_escrow.put(*pair, left);
        m_waiting->say(kept.message);
    });
}

} // namespace Calends
