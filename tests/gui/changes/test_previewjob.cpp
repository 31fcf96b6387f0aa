// The preview page once something is sent: followed, retried, undone, found again.
#include <QFileDialog>
#include <QSignalSpy>

#include "models/changes/renewalsearch.h"
#include "models/managedusers/createdtokens.h"
#include "tests/gui/changes/previewtest.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/changes/rowdetail.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;

} // namespace

class TestPreviewJob : public PreviewTest
{
    Q_OBJECT
private Q_SLOTS:
    void applySendsWhatIsChosenAndFollowsIt();
    void whatIsRefusedIsGroupedAndRetried();
    void undoOpensThePreviewOfTheWayBack();
    void whatALostAnswerHeldIsMadeAnew();
    void aPlaceLeadsBackToAJob();
    void aRowLeadsToWhereItStands();
    void aNewPersonWhoIsThereAlreadyLeadsToThatPerson();
    void whatIsThereAndDiffersIsNotOverwritten();
    void aRowLeadsToItsRequest();
    void whatIsShownIsExported();
};

void TestPreviewJob::applySendsWhatIsChosenAndFollowsIt()
{
    const ChangeSet set = apia();
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(set);
    m_page->preview()->choose(2, false);
    QVERIFY(showsCounts({u"11 of 12 will change"_s}));
    shownButton(*m_page, u"Apply 11 to PRODUCTION"_s)->click();
    QCOMPARE(applied.count(), 1);
    auto *const job = applied.at(0).at(0).value<ChangeJob *>();
    job->pause(); // so that it does not end before it is looked at
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(*m_page, u"Resume"_s), Patience);
    QVERIFY(shownButton(*m_page, u"Stop after this one"_s));
    QVERIFY(!button(u"Apply"_s));
    QVERIFY(paintedTexts(*m_page).join(u' ').contains(u"losing power resumes here"_s));
    shownButton(*m_page, u"Resume"_s)->click();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QVERIFY(showsCounts({u"11 done"_s, u"1 skipped"_s}));
    QCOMPARE(cell(0, PreviewTable::StateColumn), u"done"_s);
    QCOMPARE(cell(0, PreviewTable::NowColumn), m_users.at(0).timeZone.value()); // what it was
    QCOMPARE(cell(0, PreviewTable::AfterColumn), Apia);
    QCOMPARE(m_bench->writes().size(), 11);
    QVERIFY(!button(u"Pause"_s));
    // What was left out is sent on demand.
    QAbstractButton *const rest = button(u"Send it after all"_s);
    QVERIFY(rest);
    rest->click();
    QVERIFY(showsCounts({u"12 done"_s}));
    QCOMPARE(m_bench->writes().size(), 12);
}

void TestPreviewJob::whatIsRefusedIsGroupedAndRetried()
{
    m_bench->fault({{u"kind"_s, u"500"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, 3}});
    ChangeJob *const job = applied(apia());
    QVERIFY(job);
    const int failed = job->count(ChangeState::Failed);
    QVERIFY(failed > 0);
    m_bench->clearFaults();
    QAbstractButton *const retry = button(failed == 1 ? u"Retry it"_s : u"Retry these %1"_s.arg(failed));
    QVERIFY(retry);
    // Those rows, one by one.
    shownButton(*m_page, u"Show"_s)->click();
    QCOMPARE(view()->chosenNumbers().size(), failed);
    QVERIFY(button(failed == 1 ? u"Retry the selected row"_s : u"Retry %1 selected rows"_s.arg(failed)));
    retry->click();
    QVERIFY(showsCounts({u"12 done"_s}));
    QCOMPARE(job->count(ChangeState::Applied), 12);
}

void TestPreviewJob::undoOpensThePreviewOfTheWayBack()
{
    QSignalSpy wanted(m_page.get(), &PreviewPage::previewWanted);
    ChangeJob *const job = applied(apia());
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Undo 12…"_s), Patience);
    button(u"Undo 12…"_s)->click();
    QVERIFY(!wanted.isEmpty() || wanted.wait(Patience));
    const auto back = wanted.at(0).at(0).value<ChangeSet>();
    QCOMPARE(back.undoes, job->id());
    const ChangeJob *const undone = applied(back);
    QVERIFY(undone);
    QCOMPARE(m_bench->user(m_users.at(0).id.value()).timeZone.value(), m_users.at(0).timeZone.value());
}

void TestPreviewJob::whatALostAnswerHeldIsMadeAnew()
{
    m_bench->managedUsers
        = [](const ChangeKind &kind, Session &session) { return keepingTokens(kind, session); };
    m_page.reset();
    QVERIFY(m_bench->open());
    openPage();
    ManagedUser wanted;
    wanted.name.set(u"Élodie Faure"_s);
    wanted.email.set(u"elodie@patients.test"_s);
    m_bench->fault({{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}, {u"match"_s, u"/users"_s}});
    const ChangeJob *const job = applied({u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0});
    QVERIFY(job);
    QVERIFY(job->result(0).isAnswerLost);
    QSignalSpy asked(m_page.get(), &PreviewPage::previewWanted);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Make new tokens (1)…"_s), Patience);
    QCOMPARE(badlyNamed(*m_page), QStringList());
    button(u"Make new tokens (1)…"_s)->click();
    QCOMPARE(asked.count(), 1);
    const auto renewal = asked.at(0).at(0).value<ChangeSet>();
    QCOMPARE(renewal.leastLevel(), WriteLevel::ConfirmTyped);
    const ChangeJob *const renewed = m_bench->changes().apply(renewal, m_bench->profileName);
    QVERIFY(renewed && ChangeBench::waitFor(renewed, JobState::Finished));
    // It is not offered again.
    const Place place = PreviewPage::placeOf(job->id());
    m_page->clear();
    m_page->showRow(place.row, {});
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Undo"_s), Patience);
    RenewalSearch search(m_bench->changes());
    QSignalSpy found(&search, &RenewalSearch::found);
    search.start(*job);
    QVERIFY(found.wait(Patience));
    QVERIFY(!button(u"Make new tokens"_s));
}

void TestPreviewJob::aPlaceLeadsBackToAJob()
{
    const ChangeJob *const job = applied(apia());
    QVERIFY(job);
    const Place place = PreviewPage::placeOf(job->id());
    QCOMPARE(m_page->chosenRow(), place.row);
    m_page->showSet(apia(2));
    QCOMPARE(m_page->chosenRow(), QString());
    m_page->showRow(place.row, {});
    QVERIFY(showsCounts({u"12 done"_s}));
    m_page->showRow(u"job:4711"_s, {});
    QVERIFY(!m_page->preview());
    QVERIFY(paintedTexts(*m_page).contains(u"That job is not kept any more"_s));
    // Also in the next run, whose rows are read from the journal.
    const QString row = place.row;
    m_page.reset();
    QVERIFY(m_bench->open());
    openPage();
    m_page->showRow(row, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview(), Patience);
    QVERIFY(showsCounts({u"12 done"_s}));
    // Forgotten, it is gone from here too.
    QVERIFY(m_bench->changes().forget(m_bench->changes().jobs().at(0)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->preview(), Patience);
}

void TestPreviewJob::aRowLeadsToWhereItStands()
{
    m_page->setLinks([](const Change &change, const QString &id, bool existed) {
        return change.kind == "managed user"_ba && !existed ? RowLink{u"Show it"_s, {u"people"_s, id}}
                                                            : RowLink();
    });
    QSignalSpy wanted(m_page.get(), &PreviewPage::placeWanted);
    m_page->showSet(apia());
    view()->setCurrentIndex(view()->model()->index(3, PreviewTable::SubjectColumn));
    QVERIFY(shownButton(*m_page, u"Show it"_s));
    shownButton(*m_page, u"Show it"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Place>().row, QString::number(m_users.at(3).id.value()));
    // What was destroyed is in no list any more.
    const ChangeSet removal{
        u"Delete 1 person"_s, {managedUserRemoval(m_bench->clientId(), m_users.at(39))}, 0};
    ChangeJob *const job = m_bench->changes().apply(removal, m_bench->profileName);
    QVERIFY(job && ChangeBench::waitFor(job, JobState::Finished));
    m_page->showJob(job);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->findChildren<PreviewView *>().size(), 1, Patience); // the new one
    QVERIFY(showsCounts({u"1 done"_s}));
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    QVERIFY(m_page->findChild<RowDetail *>()->isVisible());
    QVERIFY(!shownButton(*m_page, u"Show it"_s));
}

void TestPreviewJob::aNewPersonWhoIsThereAlreadyLeadsToThatPerson()
{
    m_page->setLinks([](const Change &, const QString &id, bool existed) {
        return existed ? RowLink{u"Open who is there"_s, {u"people"_s, id}} : RowLink();
    });
    const QString there = QString::number(m_users.at(0).id.value());
    ManagedUser wanted;
    wanted.name.set(u"Again"_s);
    wanted.email.set(cleanEmail(m_users.at(0).email.value()));
    const ChangeSet set{u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0};
    QSignalSpy places(m_page.get(), &PreviewPage::placeWanted);
    m_page->showSet(set);
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    QVERIFY(!shownButton(*m_page, u"Open who is there"_s)); // nobody has looked yet
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(*m_page, u"Open who is there"_s), Patience);
    shownButton(*m_page, u"Open who is there"_s)->click();
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.at(0).at(0).value<Place>().row, there);
    // As well once a job found it so.
    ChangeJob *const job = m_bench->changes().apply(set);
    QVERIFY(job && ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->count(ChangeState::AlreadySo), 1);
    m_page->showJob(job);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->findChildren<PreviewView *>().size(), 1, Patience); // the new one
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(*m_page, u"Open who is there"_s), Patience);
    QCOMPARE(badlyNamed(*m_page), QStringList());
    shownButton(*m_page, u"Open who is there"_s)->click();
    QCOMPARE(places.count(), 2);
    QCOMPARE(places.at(1).at(0).value<Place>().row, there);
    QVERIFY(m_bench->writes().isEmpty());
}

// As the members of a team: adding them takes nothing from them.
void TestPreviewJob::whatIsThereAndDiffersIsNotOverwritten()
{
    m_bench->managedUsers = [](const ChangeKind &kind, Session &) {
        ChangeKind careful = kind;
        careful.updateOf = [](const Change &, const QByteArray &) { return std::optional<Change>(); };
        return careful;
    };
    m_page.reset();
    QVERIFY(m_bench->open());
    openPage();
    ManagedUser wanted;
    wanted.name.set(u"Again"_s);
    wanted.email.set(cleanEmail(m_users.at(0).email.value()));
    ChangeJob *const job = applied({u"New"_s, {managedUserCreation(m_bench->clientId(), wanted)}, 0});
    QVERIFY(job);
    QCOMPARE(job->count(ChangeState::ChangedSince), 1);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Overwrite it"_s), Patience);
    QVERIFY(!button(u"Overwrite it"_s)->isEnabled());
    QVERIFY(button(u"Overwrite it"_s)->toolTip().contains(u"change it in its list"_s));
    QVERIFY(m_bench->writes().isEmpty());
}

void TestPreviewJob::aRowLeadsToItsRequest()
{
    QSignalSpy wanted(m_page.get(), &WindowPage::requestWanted);
    m_page->showSet(apia(2));
    QVERIFY(!shownButton(*m_page, u"Show request"_s)); // before anything is sent
    QVERIFY(!m_page->requestObstacle().isEmpty());
    const ChangeJob *const job = applied(apia(2));
    QVERIFY(job);
    const QModelIndex second = view()->model()->index(1, PreviewTable::SubjectColumn);
    view()->setCurrentIndex(second);
    QAbstractButton *const show = shownButton(*m_page, u"Show request"_s);
    QVERIFY(show);
    QVERIFY2(show->isEnabled(), qPrintable(show->accessibleDescription()));
    QCOMPARE(m_page->requestObstacle(), QString());
    show->click();
    QCOMPARE(wanted.count(), 1);
    const auto entry = wanted.at(0).at(0).value<quint64>();
    QCOMPARE(entry, m_page->requestBehind());
    const LoggedRequest *const request = m_bench->session().log().find(entry);
    QVERIFY(request);
    QCOMPARE(request->method, "PATCH"_ba);
    QVERIFY(request->url.endsWith(u'/' + QString::number(m_users.at(1).id.value())));
    QCOMPARE(requestIdOf(*request), job->result(1).requestId);
    // The next run knows what the row was, and no request of it.
    const QString row = m_page->chosenRow();
    m_page.reset();
    QVERIFY(m_bench->open());
    openPage();
    m_page->showRow(row, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview(), Patience);
    view()->setCurrentIndex(view()->model()->index(1, PreviewTable::SubjectColumn));
    QCOMPARE(m_page->requestBehind(), quint64(0));
    QAbstractButton *const gone = shownButton(*m_page, u"Show request"_s);
    QVERIFY(gone && !gone->isEnabled());
    QVERIFY(gone->accessibleDescription().startsWith(u"This request was made in an earlier run"_s));
}

void TestPreviewJob::whatIsShownIsExported()
{
    QVERIFY(!m_page->exportObstacle().isEmpty());
    m_page->askForExport();
    QVERIFY(!m_page->findChild<QFileDialog *>());
    m_page->showSet(apia(2));
    QCOMPARE(m_page->exportObstacle(), QString());
    m_page->askForExport();
    auto *const dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Save the preview"_s);
    dialog->reject();
}

QTEST_MAIN(TestPreviewJob)
#include "test_previewjob.moc"
