#include "ui/shell/connectrungs.h"

#include "ui/shell/connectpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

LadderRung rungOf(const RungResult &result)
{
    LadderRung rung;
    rung.title = rungName(result.rung);
    rung.cause = result.cause;
    rung.cure = result.cure;
    rung.detail = result.finding;
    rung.reply = result.logEntry;
    switch (result.state) {
    case RungResult::State::Passed:
        rung.state = LadderRung::State::Passed;
        break;
    case RungResult::State::NotTellable:
        rung.state = LadderRung::State::Inferred;
        if (!result.cure.isEmpty())
            rung.detail += u' ' + result.cure;
        break;
    case RungResult::State::Failed:
        rung.state = LadderRung::State::Failed;
        break;
    }
    if (result.elapsedMs > 0 && rung.detail.isEmpty() && rung.state == LadderRung::State::Passed)
        rung.detail = ConnectPage::tr("%1 ms").arg(result.elapsedMs);
    return rung;
}

} // namespace

QList<LadderRung> rungsOf(const QList<RungResult> &results, bool running)
{
    QList<LadderRung> rungs;
    for (int i = 0; i <= int(Rung::Limits); ++i) {
        if (i < results.size()) {
            rungs.append(rungOf(results.at(i)));
            continue;
        }
        LadderRung rung;
        rung.title = rungName(Rung(i));
        if (running)
            rung.state = i == results.size() ? LadderRung::State::Running : LadderRung::State::Waiting;
        else
            rung.state = LadderRung::State::Skipped;
        rungs.append(rung);
    }
    return rungs;
}

QString vaultHint(VaultState state, bool thisRunOnly)
{
    if (thisRunOnly)
        return ConnectPage::tr("The secret is kept until Calends ends, and asked for again next time.");
    switch (state) {
    case VaultState::Locked:
        return ConnectPage::tr(
            "The keychain is locked, so nothing can be kept in it now. Unlock it, or keep the secret "
            "for this run only.");
    case VaultState::NoService:
        return ConnectPage::tr(
            "No keychain runs in this session. The secret can be kept for this run only; it is never "
            "written to a file.");
    case VaultState::Unclear:
        return ConnectPage::tr(
            "The keychain does not say whether it is locked. Unlock it, or keep the secret for this run "
            "only.");
    case VaultState::Unknown:
    case VaultState::Open:
        break;
    }
    return {};
}

} // namespace Calends
