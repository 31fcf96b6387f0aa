// A webhook's secret out of a real keychain: copied when the person asks, shown nowhere.
// Run by tests/with-keychain.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/keptcredential.h"
#include "models/webhooks/webhooksecrets.h"
#include "tests/unit/answers.h"
#include "ui/kit/clipboardloan.h"
#include "ui/webhooks/keptsecretdialog.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Secret = u"whsec-Tr0ub4dor"_s;

Profile keptProfile()
{
    Profile profile;
    profile.id = u"one"_s;
    return profile;
}

} // namespace

class TestKeptSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QApplication::clipboard()->clear(); }
    void itIsCopiedAndNotShown();
    void whatWasCopiedOutlivesTheDialog();
    void whyItCannotBeReadIsSaid();
    void nobodyWaitsForAClosedDialog();

private:
    KeptSecretDialog *dialogFor(const QString &webhook);

    QTemporaryDir m_folder;
    Vault m_vault{m_folder.filePath(u"names.json"_s)};
    WebhookSecrets m_secrets{m_vault, keptProfile()};
    ClipboardLoan m_loan;
};

void TestKeptSecret::init()
{
    const QString entry = VaultEntry::webhookSecret(keptProfile().id, u"42"_s);
    QCOMPARE(answerOf(m_vault.write(entry, Secret.toUtf8())).error, VaultError::None);
    QVERIFY(m_secrets.isKeptFor(u"42"_s));
    QVERIFY(!m_secrets.isKeptFor(u"43"_s));
}

KeptSecretDialog *TestKeptSecret::dialogFor(const QString &webhook)
{
    auto *const dialog = new KeptSecretDialog(
        u"https://hooks.example.test/cal"_s, [this, webhook] { return m_secrets.keptFor(webhook); }, m_loan);
    dialog->open();
    return dialog;
}

void TestKeptSecret::itIsCopiedAndNotShown()
{
    const QPointer<KeptSecretDialog> dialog = dialogFor(u"42"_s);
    dialog->copyButton()->click();
    QVERIFY(!dialog->copyButton()->isEnabled()); // asked once
    QTRY_VERIFY(m_loan.isLent());
    QCOMPARE(QApplication::clipboard()->text(), Secret);
    QVERIFY(dialog->copyButton()->isEnabled());
    QVERIFY(!dialog->said().isEmpty());
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 3);
    for (const QLabel *const label : labels)
        QVERIFY(!label->text().contains(Secret) && !label->toolTip().contains(Secret));
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestKeptSecret::whatWasCopiedOutlivesTheDialog()
{
    const QPointer<KeptSecretDialog> dialog = dialogFor(u"42"_s);
    dialog->copyButton()->click();
    QTRY_VERIFY(m_loan.isLent());
    dialog->close();
    QTRY_VERIFY(!dialog);
    QCOMPARE(QApplication::clipboard()->text(), Secret);
    m_loan.takeBack();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestKeptSecret::whyItCannotBeReadIsSaid()
{
    const QPointer<KeptSecretDialog> dialog = dialogFor(u"43"_s);
    dialog->copyButton()->click();
    QTRY_VERIFY(dialog->copyButton()->isEnabled());
    QVERIFY(!m_loan.isLent());
    QCOMPARE(dialog->said(), answerOf(m_secrets.keptFor(u"43"_s)).message);
    QVERIFY(!dialog->said().isEmpty());
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestKeptSecret::nobodyWaitsForAClosedDialog()
{
    const QPointer<KeptSecretDialog> dialog = dialogFor(u"42"_s);
    dialog->copyButton()->click();
    dialog->close();
    QTRY_VERIFY(!dialog);
    QCOMPARE(answerOf(m_secrets.keptFor(u"42"_s)).error, VaultError::None); // later than that one's answer
    QVERIFY(!m_loan.isLent());
}

QTEST_MAIN(TestKeptSecret)
#include "test_keptsecret.moc"
