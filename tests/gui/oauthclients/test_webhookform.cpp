// The form of a webhook: its secret is typed, held, and shown nowhere again.
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/vault.h"
#include "models/webhooks/webhookchanges.h"
#include "models/webhooks/webhookrules.h"
#include "models/webhooks/webhooksecrets.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Secret = u"whsec-Tr0ub4dor"_s;

Profile profile()
{
    Profile profile;
    profile.id = u"one"_s;
    return profile;
}

Webhook webhook()
{
    Webhook value;
    value.id.set(u"w1"_s);
    value.subscriberUrl.set(u"https://hooks.example.test"_s);
    value.active.set(true);
    value.oAuthClientId.set(u"clxone"_s);
    return value;
}

} // namespace

class TestWebhookForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void init();
    void whatIsTypedIsHeldAndNowhereShown();
    void theKeychainIsAChoice();
    void aFormThatIsClosedHoldsNothing();
    void aSecretThatWaitsStaysUnlessAnotherIsTyped();

private:
    std::unique_ptr<ChangeForm> form(const Webhook &shown = webhook());
    static QLineEdit *line(const ChangeForm &form)
    {
        return qobject_cast<QLineEdit *>(form.row("secret")->editor()->control());
    }
    static QCheckBox *keep(const ChangeForm &form)
    {
        return form.row("secret")->editor()->findChild<QCheckBox *>();
    }
    static QString standIn(const ChangeForm &form)
    {
        return WebhookSecrets::standInOf(form.edited().change());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
    std::shared_ptr<WebhookSecrets> m_secrets;
};

void TestWebhookForm::init()
{
    m_vault = std::make_unique<Vault>(m_folder.filePath(u"names.json"_s)); // nothing is kept in it
    m_secrets = std::make_shared<WebhookSecrets>(*m_vault, profile());
}

std::unique_ptr<ChangeForm> TestWebhookForm::form(const Webhook &shown)
{
    auto edited = makeEdited<Webhook>(
        webhook(),
        [](const Webhook &before, const Webhook &after) {
            return webhookUpdate(WebhookOwner::of(before), before, after);
        },
        webhookRules({}, m_secrets));
    if (shown.secret.hasValue())
        edited->setJson(*edited->findEditable("secret"), '"' + shown.secret.value().toUtf8() + '"');
    auto made = std::make_unique<ChangeForm>(std::move(edited), nullptr);
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    made->show();
    return made;
}

void TestWebhookForm::whatIsTypedIsHeldAndNowhereShown()
{
    const std::unique_ptr<ChangeForm> shown = form();
    QCOMPARE(line(*shown)->echoMode(), QLineEdit::Password);
    QCOMPARE(line(*shown)->text(), QString());
    QTest::keyClicks(line(*shown), Secret);
    QVERIFY(m_secrets->is(standIn(*shown), Secret));
    QVERIFY(!WebhookSecrets::isKept(standIn(*shown)));
    QVERIFY(!packedChange(shown->edited().change()).contains(Secret.toUtf8()));
    QVERIFY(!shown->row("secret")->was().contains(Secret));
    QTest::keyClick(line(*shown), Qt::Key_Backspace);
    QVERIFY(m_secrets->is(standIn(*shown), Secret.chopped(1)));
    line(*shown)->selectAll();
    QTest::keyClick(line(*shown), Qt::Key_Delete);
    QVERIFY(shown->edited().change().isEmpty());
}

void TestWebhookForm::theKeychainIsAChoice()
{
    const std::unique_ptr<ChangeForm> shown = form();
    QVERIFY(keep(*shown) && keep(*shown)->isEnabled() && !keep(*shown)->isChecked());
    QTest::keyClicks(line(*shown), Secret);
    QTest::keyClick(keep(*shown), Qt::Key_Space);
    QVERIFY(WebhookSecrets::isKept(standIn(*shown)));
    QVERIFY(m_secrets->is(standIn(*shown), Secret));
    m_vault->keepForThisRunOnly(profile().id);
    const std::unique_ptr<ChangeForm> other = form();
    QVERIFY(!keep(*other)->isEnabled());
}

void TestWebhookForm::aFormThatIsClosedHoldsNothing()
{
    QString dropped;
    {
        const std::unique_ptr<ChangeForm> shown = form();
        QTest::keyClicks(line(*shown), Secret);
        dropped = standIn(*shown);
        QVERIFY(m_secrets->holds(dropped));
    }
    QVERIFY(!m_secrets->holds(dropped));
}

void TestWebhookForm::aSecretThatWaitsStaysUnlessAnotherIsTyped()
{
    Webhook pending = webhook();
    pending.secret.set(m_secrets->hold(Secret, false));
    m_secrets->take(pending.secret.value());
    const std::unique_ptr<ChangeForm> shown = form(pending);
    QCOMPARE(line(*shown)->text(), QString());
    QVERIFY(line(*shown)->placeholderText().contains(u"waits"_s));
    QCOMPARE(standIn(*shown), pending.secret.value());
    QTest::keyClicks(line(*shown), u"another"_s);
    QVERIFY(m_secrets->is(standIn(*shown), u"another"_s));
    QVERIFY(m_secrets->is(pending.secret.value(), Secret));
}

QTEST_MAIN(TestWebhookForm)
#include "test_webhookform.moc"
