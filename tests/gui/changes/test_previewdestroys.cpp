// The preview page of what destroys: the name is asked for, whatever way it is sent.
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

#include "tests/gui/changes/previewtest.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/changes/rowdetail.h"
#include "ui/changes/typednamedialog.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestPreviewDestroys : public PreviewTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatDestroysAsksForTheName();
    void whatWasLeftOutIsDestroyedUnderItsNameAlone();
    void whatSomebodyChangedIsDestroyedWhenItWasSeen();
    void overwritingAsksForTheNameWhereTheProfileDoes();
    void whatLivesForThisRunOnlyIsCalledSo();

private:
    // Types the name into the dialog that is open and presses its button.
    void confirm(const QString &button);
    ChangeSet removals(int users);
};

ChangeSet TestPreviewDestroys::removals(int users)
{
    ChangeSet set{u"Delete %1 people"_s.arg(users), {}, 0};
    for (int user = 0; user < users; ++user)
        set.changes.append(managedUserRemoval(m_bench->clientId(), m_users.at(user)));
    return set;
}

void TestPreviewDestroys::whatDestroysAsksForTheName()
{
    const ChangeSet set = removals(2);
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(set);
    QCOMPARE(cell(0, PreviewTable::AfterColumn), u"deleted"_s);
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    QVERIFY(paintedTexts(*m_page->findChild<RowDetail *>()).join(u' ').contains(u"archived"_s));
    shownButton(*m_page, u"Apply 2 to PRODUCTION…"_s)->click();
    auto *const dialog = m_page->findChild<TypedNameDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->sentences().contains(set.changes.at(0).cascade));
    QVERIFY(dialog->sentences().join(u' ').contains(u"2 rows are destroyed"_s));
    QVERIFY(dialog->sentences().join(u' ').contains(u"archived first"_s));
    QCOMPARE(badlyNamed(*dialog), QStringList());
    QAbstractButton *const destroy = shownButton(*dialog, u"Destroy"_s);
    QVERIFY(!destroy->isEnabled());
    auto *const typed = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(typed, u"Northwin"_s);
    QVERIFY(!destroy->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return); // nothing
    QCOMPARE(applied.count(), 0);
    QTest::keyClicks(typed, u"d"_s);
    QVERIFY(destroy->isEnabled());
    picture(*dialog, u"preview-destroys"_s, {480, 340});
    destroy->click();
    QCOMPARE(applied.count(), 1);
    auto *const job = applied.at(0).at(0).value<ChangeJob *>();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QVERIFY(showsCounts({u"2 done"_s}));
    // What cannot be undone says so on the button.
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"Undo…"_s)->isEnabled(), Patience);
    QVERIFY(button(u"Undo…"_s)->toolTip().contains(u"None of the 2 applied rows can be undone"_s));
}

void TestPreviewDestroys::confirm(const QString &button)
{
    auto *const dialog = m_page->findChild<TypedNameDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), m_bench->profileName);
    shownButton(*dialog, button)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<TypedNameDialog *>(), Patience); // it deletes itself
}

void TestPreviewDestroys::whatWasLeftOutIsDestroyedUnderItsNameAlone()
{
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(removals(3));
    m_page->preview()->choose(1, false);
    m_page->preview()->choose(2, false);
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(*m_page, u"Apply 1 to PRODUCTION…"_s), Patience);
    shownButton(*m_page, u"Apply 1 to PRODUCTION…"_s)->click();
    confirm(u"Destroy"_s);
    QCOMPARE(applied.count(), 1);
    auto *const job = applied.at(0).at(0).value<ChangeJob *>();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QVERIFY(showsCounts({u"1 done"_s, u"2 skipped"_s}));
    button(u"Send these 2 after all"_s)->click();
    auto *const dialog = m_page->findChild<TypedNameDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->sentences().contains(u"2 rows are destroyed on the server."_s));
    QCOMPARE(job->state(), JobState::Finished);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<TypedNameDialog *>(), Patience);
    QCOMPARE(m_bench->writes().size(), 1);
    // One of them, chosen by hand.
    for (int row = 0; row < 3; ++row) {
        if (m_page->preview()->stateOf(row) == PreviewState::Skipped)
            view()->setCurrentIndex(view()->model()->index(row, PreviewTable::SubjectColumn));
    }
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Retry the selected row"_s), Patience);
    button(u"Retry the selected row"_s)->click();
    QVERIFY(m_page->findChild<TypedNameDialog *>());
    QVERIFY(
        m_page->findChild<TypedNameDialog *>()->sentences().contains(u"1 row is destroyed on the server."_s));
    confirm(u"Destroy"_s);
    QVERIFY(showsCounts({u"2 done"_s, u"1 skipped"_s}));
    QCOMPARE(m_bench->writes().size(), 2);
}

void TestPreviewDestroys::whatSomebodyChangedIsDestroyedWhenItWasSeen()
{
    const ChangeSet set = removals(2);
    m_bench->patchUser(m_users.at(1).id.value(), R"({"name":"Somebody Else"})");
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(set);
    shownButton(*m_page, u"Apply 2 to PRODUCTION…"_s)->click();
    confirm(u"Destroy"_s);
    QCOMPARE(applied.count(), 1);
    QVERIFY(ChangeBench::waitFor(applied.at(0).at(0).value<ChangeJob *>(), JobState::Finished));
    QVERIFY(showsCounts({u"1 done"_s, u"1 changed since"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Delete it all the same"_s), Patience);
    picture(*m_page, u"preview-changed-removal"_s, {1280, 800});
    button(u"Delete it all the same"_s)->click();
    confirm(u"Destroy"_s);
    QVERIFY(showsCounts({u"2 done"_s}));
    QVERIFY(m_bench->user(m_users.at(1).id.value()).id.isAbsent());
}

void TestPreviewDestroys::overwritingAsksForTheNameWhereTheProfileDoes()
{
    m_page.reset();
    QVERIFY(m_bench->open(WriteLevel::ConfirmTyped));
    openPage();
    const ChangeSet set = apia(3);
    m_bench->patchUser(m_users.at(1).id.value(), R"({"timeZone":"Pacific/Auckland"})");
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(set);
    button(u"Apply 3"_s)->click();
    confirm(u"Apply"_s);
    QCOMPARE(applied.count(), 1);
    QVERIFY(ChangeBench::waitFor(applied.at(0).at(0).value<ChangeJob *>(), JobState::Finished));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Overwrite it"_s), Patience);
    button(u"Overwrite it"_s)->click();
    QVERIFY(m_page->findChild<TypedNameDialog *>());
    auto *const asked = m_page->findChild<TypedNameDialog *>();
    QVERIFY(asked->sentences().contains(u"1 row is changed."_s));
    // It is as high as its words, and no higher.
    const auto *const words = asked->findChild<QScrollArea *>();
    QVERIFY(words);
    const int said = words->widget()->layout()->totalHeightForWidth(words->viewport()->width());
    QVERIFY2(qAbs(words->viewport()->height() - said) <= 2,
        qPrintable(u"%1 for %2"_s.arg(words->viewport()->height()).arg(said)));
    confirm(u"Apply"_s);
    QVERIFY(showsCounts({u"3 done"_s}));
    QCOMPARE(m_bench->user(m_users.at(1).id.value()).timeZone.value(), u"Pacific/Apia"_s);
}

void TestPreviewDestroys::whatLivesForThisRunOnlyIsCalledSo()
{
    m_page.reset();
    m_bench->isJournalKept = false;
    QVERIFY(m_bench->open());
    QVERIFY(!m_bench->changes().isKept());
    openPage();
    const ChangeSet set = removals(2);
    QSignalSpy applied(m_page.get(), &PreviewPage::applied);
    m_page->showSet(set);
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    const QString detail = paintedTexts(*m_page->findChild<RowDetail *>()).join(u' ');
    QVERIFY2(detail.contains(u"for this run only"_s), qPrintable(detail));
    QVERIFY(!detail.contains(u"on this computer"_s));
    shownButton(*m_page, u"Apply 2 to PRODUCTION…"_s)->click();
    auto *const dialog = m_page->findChild<TypedNameDialog *>();
    QVERIFY(dialog);
    const QString sentences = dialog->sentences().join(u' ');
    QVERIFY(sentences.contains(u"for this run only: export the archives before you close"_s));
    QVERIFY(!sentences.contains(u"on this computer"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), m_bench->profileName);
    shownButton(*dialog, u"Destroy"_s)->click();
    QCOMPARE(applied.count(), 1);
    auto *const job = applied.at(0).at(0).value<ChangeJob *>();
    job->pause(); // so that it does not end before it is looked at
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(*m_page, u"Resume"_s), Patience);
    const QString words = paintedTexts(*m_page).join(u' ');
    QVERIFY(words.contains(u"The journal lives for this run only"_s));
    QVERIFY(!words.contains(u"losing power resumes here"_s));
}

QTEST_MAIN(TestPreviewDestroys)
#include "test_previewdestroys.moc"
