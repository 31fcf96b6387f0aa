// What the page of credentials shows of an account's own key, by mouse and keyboard on a running server: its
// age, the way to a new one, and the way out when its answer was lost.
// Run by tests/with-keychain.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/sandbox/control/faultcontrol.h"
#include "models/account/accountscope.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/changes/changes.h"
#include "models/core/sealing.h"
#include "tests/gui/credentials/finding.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/answers.h"
#include "ui/apikeys/keyrecovery.h"
#include "ui/apikeys/keysection.h"
#include "ui/apikeys/rotationdialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/style.h"
#include "ui/shell/accountsecretform.h"
#include "ui/shell/credentialspage.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms

} // namespace

class TestKeySection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void init();
    void cleanup();
    void theDialogSaysWhatBecomesOfTheOldKey();
    void theNewKeysLifeIsShown();
    void aLostAnswerIsRecoveredFrom();
    void whereNothingMayBeChangedItSaysWhy();

private:
    RotationDialog *openDialog();
    const ChangeJob *rotate();
    bool shows(const QWidget &where, const QString &text) const;
    Banner &banner() const { return *m_section->findChild<Banner *>(); }
    QString key() const { return std::get<ApiKey>(m_session->credentials().account()).key; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<Vault> m_vault;
    Profile m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<KeyRotation> m_rotation;
    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<CredentialsPage> m_page;
    KeySection *m_section = nullptr;
    ChangeSet m_previewed;
    QStringList m_sharedBy;
};

void TestKeySection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxProgram>(unlimitedOrganization(5, 5));
    m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    m_profile = Profile();
    m_profile.id = ProfileStore::newId();
    m_profile.name = u"Northwind"_s;
    m_profile.base = m_sandbox->base();
    m_profile.writeLevel = WriteLevel::Confirm;
    m_sharedBy.clear();
    m_previewed = {};
    const ApiKey held{m_sandbox->ownersKey()};
    QCOMPARE(
        answerOf(m_vault->write(VaultEntry::account(m_profile.id), packed(held))).error, VaultError::None);
    m_session = std::make_unique<Session>(m_profile, *m_vault);
    m_scope = std::make_unique<AccountScope>(*m_session, m_session->capabilities(), m_session->credentials());
    m_rotation = std::make_unique<KeyRotation>(*m_session, *m_vault);
    m_journal = std::make_unique<ChangeJournal>(
        JournalConfiguration{m_folder->filePath(u"changes.sqlite"_s), Seal::newKey(), m_profile.id});
    ChangeKinds kinds;
    kinds.add(m_rotation->kind());
    m_changes = std::make_unique<Changes>(*m_session, *m_journal, kinds, ChangePace{.settleAfter = 200});
    m_rotation->follow(*m_changes);
    m_page
        = std::make_unique<CredentialsPage>(*m_session, *m_vault, *m_scope, [](qint64) { return QString(); });
    m_section = new KeySection(
        *m_session, *m_rotation, [this] { return QtFuture::makeReadyFuture(m_sharedBy); },
        [this] { return new AccountSecretForm(*m_session, u"New key"_s, u"Use this key"_s); }, m_page.get());
    m_page->addKeySection(m_section);
    connect(m_section, &KeySection::previewWanted, this, [this](const ChangeSet &set) { m_previewed = set; });
    m_page->resize(1000, 800);
    m_page->show();
    m_session->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->learning() == Session::Learning::Learnt && m_changes->hasJobs()
            && m_rotation->obstacle().isEmpty(),
        Patience);
}

void TestKeySection::cleanup()
{
    m_page.reset();
    m_changes.reset();
    m_journal.reset();
    m_rotation.reset();
    m_scope.reset();
    m_session.reset();
    m_vault.reset();
    m_sandbox.reset();
}

bool TestKeySection::shows(const QWidget &where, const QString &text) const
{
    const QList<QLabel *> labels = where.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&](const QLabel *label) { return label->isVisibleTo(&where) && label->text().contains(text); });
}

RotationDialog *TestKeySection::openDialog()
{
    QTest::mouseClick(buttonSaying(*m_page, u"Rotate…"_s), Qt::LeftButton);
    return m_page->findChild<RotationDialog *>();
}

const ChangeJob *TestKeySection::rotate()
{
    RotationDialog *const dialog = openDialog();
    if (!dialog)
        return nullptr;
    QTest::mouseClick(buttonSaying(*dialog, u"Preview…"_s), Qt::LeftButton);
    const ChangeJob *const job = m_changes->apply(m_previewed, m_profile.name);
    if (!job || !QTest::qWaitFor([job] { return job->state() == JobState::Finished; }, Patience))
        return nullptr;
    return job;
}

void TestKeySection::theDialogSaysWhatBecomesOfTheOldKey()
{
    QVERIFY(shows(*m_section, u"The key was not made here"_s));
    m_sharedBy = QStringList{u"Clinic"_s};
    RotationDialog *const dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, u"is refused from that moment on"_s));
    QTRY_VERIFY(shows(*dialog, u"Clinic"_s));
    auto *const lifetime = named<QComboBox>(*dialog, u"How long the new key is valid"_s);
    auto *const number = named<QSpinBox>(*dialog, u"Days"_s);
    QCOMPARE(dialog->days(), 30);
    QVERIFY(!number->isVisible());
    lifetime->setCurrentIndex(lifetime->findText(u"another number of days"_s));
    QVERIFY(number->isVisible());
    number->setValue(45);
    QCOMPARE(dialog->days(), 45);
    lifetime->setCurrentIndex(lifetime->findText(u"never expires"_s));
    QCOMPARE(dialog->days(), 0);
    QVERIFY(shows(*dialog, u"until somebody deletes it"_s));
    QTest::mouseClick(buttonSaying(*dialog, u"Preview…"_s), Qt::LeftButton);
    QCOMPARE(m_previewed.changes.size(), 1);
    QCOMPARE(keyDaysOf(m_previewed.changes.constFirst()), 0);
    QVERIFY(m_previewed.changes.constFirst().cascade.contains(u"Clinic"_s));
    QVERIFY(m_changes->jobs().isEmpty());
}

void TestKeySection::theNewKeysLifeIsShown()
{
    const QString old = key();
    const ChangeJob *const job = rotate();
    QVERIFY(job);
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(key() != old);
    QTRY_VERIFY(shows(*m_section, u"Made here on"_s));
    QVERIFY(shows(*m_section, u"Last used here"_s));
    QVERIFY(!shows(*m_page, key()));
    QVERIFY(banner().content().title.isEmpty());
    QTest::mouseClick(buttonSaying(*m_section, u"Save a reminder…"_s), Qt::LeftButton);
    auto *const dialog = m_section->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString name = m_folder->filePath(u"reminder.ics"_s);
    Q_EMIT dialog->fileSelected(name);
    dialog->close();
    QFile saved(name);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("BEGIN:VCALENDAR"));
    QTRY_VERIFY(shows(*m_section, u"Saved as"_s));
}

void TestKeySection::aLostAnswerIsRecoveredFrom()
{
    Sandbox::FaultControl faults;
    faults.setAddress(m_sandbox->base());
    faults.add({{u"kind"_s, u"drop-after"_s}, {u"operation"_s, u"postApiKeysRefresh"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(faults.isIdle(), Patience);
    const ChangeJob *const job = rotate();
    QVERIFY(job);
    QCOMPARE(job->result(0).state, ChangeState::Unknown);
    QCOMPARE(banner().content().title, u"This account needs a new API key"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_rotation->isTesting(), Patience);
    QCOMPARE(banner().content().title, u"This account needs a new API key"_s);
    QTest::mouseClick(buttonSaying(banner(), u"Recover…"_s), Qt::LeftButton);
    auto *const recovery = m_page->findChild<KeyRecovery *>();
    QVERIFY(recovery);
    for (const QString &words : {u"its answer was lost"_s, u"1. Make a new key in Cal.com"_s,
             u"2. Paste it here"_s, u"3. See that it works"_s})
        QVERIFY2(shows(*recovery, words), qPrintable(words));
    auto *const line = named<QLineEdit>(*recovery, u"New key: API key"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    const QString made = m_sandbox->said()["apiKeys"_L1]["owner"_L1].toString();
    QTest::keyClicks(line, made);
    QTest::mouseClick(buttonSaying(*recovery, u"Use this key"_s), Qt::LeftButton);
    QVERIFY(line->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(shows(*recovery, u"The account can be used again."_s), Patience);
    QVERIFY(shows(*recovery, u"The key in use works."_s));
    QCOMPARE(key(), made);
    QVERIFY(banner().content().title.isEmpty());
    QVERIFY(m_rotation->obstacle().isEmpty());
}

void TestKeySection::whereNothingMayBeChangedItSaysWhy()
{
    Profile readOnly = m_session->profile();
    readOnly.writeLevel = WriteLevel::ReadOnly;
    m_session->setProfile(readOnly);
    const QPushButton *const button = buttonSaying(*m_page, u"Rotate…"_s);
    QTRY_VERIFY(!button->isEnabled());
    QVERIFY(!button->accessibleDescription().isEmpty());
    QVERIFY(shows(*m_section, button->accessibleDescription()));
}

QTEST_MAIN(TestKeySection)
#include "test_keysection.moc"
