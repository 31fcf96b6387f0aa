// The forms of an OAuth client: permissions to tick, addresses one a line with what is doubtful about them.
#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "models/oauthclients/oauthclientchanges.h"
#include "models/oauthclients/oauthclientediting.h"
#include "models/oauthclients/oauthclientrules.h"
#include "tests/unit/oauthclients/sampleclients.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/kit/appearance.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Calends;
using namespace ClientFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<EditedValue> edited(const OAuthClient &before = client())
{
    return makeEdited<OAuthClient>(before, oauthClientUpdate, oauthClientRules(Purpose::Update));
}

QList<QCheckBox *> ticksOf(const ChangeForm &form, std::string_view field = "permissions")
{
    return form.row(field)->editor()->findChildren<QCheckBox *>();
}

QCheckBox *tickOf(const ChangeForm &form, const QString &text)
{
    const QList<QCheckBox *> ticks = ticksOf(form);
    const auto found = std::find_if(
        ticks.cbegin(), ticks.cend(), [&text](const QCheckBox *tick) { return tick->text() == text; });
    return found == ticks.cend() ? nullptr : *found;
}

QPlainTextEdit *linesOf(const ChangeForm &form)
{
    return qobject_cast<QPlainTextEdit *>(form.row("redirectUris")->editor()->control());
}

QString remarksOf(const ChangeForm &form)
{
    const QList<TextLabel *> labels = form.row("redirectUris")->editor()->findChildren<TextLabel *>();
    QStringList texts;
    for (const TextLabel *const label : labels)
        texts.append(label->isVisibleTo(&form) ? label->text().remove(QChar(0x200b)) : QString());
    return texts.join(u'\n');
}

// CALENDS_PICTURES: a folder for pictures of what is tested.
void photograph(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + ".png"_L1);
}

} // namespace

class TestOAuthClientForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void permissionsAreTicked();
    void allAndNoneTickEveryOne();
    void permissionsOfAClientThatIsThereStayShown();
    void whatIsNotKnownHereIsKept();
    void addressesStandOneALine();
    void untouchedAddressesStayAsTheyAre();
    void itsPictures_data();
    void itsPictures();
};

void TestOAuthClientForm::permissionsAreTicked()
{
    ChangeForm form(oauthClientClone(client()), nullptr);
    form.show();
    QCOMPARE(ticksOf(form).size(), 10);
    QVERIFY(tickOf(form, u"Read bookings"_s)->isChecked());
    QVERIFY(!tickOf(form, u"Read apps"_s)->isChecked());
    FieldEditor *const editor = form.row("permissions")->editor();
    QCOMPARE(editor->control()->accessibleName(), u"Permissions"_s);
    QCOMPARE(editor->json(), R"(["BOOKING_READ","BOOKING_WRITE","SCHEDULE_READ"])"_ba);
    // By keyboard alone.
    tickOf(form, u"Read apps"_s)->setFocus();
    QTest::keyClick(tickOf(form, u"Read apps"_s), Qt::Key_Space);
    QCOMPARE(editor->json(), R"(["BOOKING_READ","BOOKING_WRITE","SCHEDULE_READ","APPS_READ"])"_ba);
    QVERIFY(form.edited().change().arguments.body.contains("APPS_READ"));
}

void TestOAuthClientForm::allAndNoneTickEveryOne()
{
    ChangeForm form(oauthClientClone(client()), nullptr);
    form.show();
    FieldEditor *const editor = form.row("permissions")->editor();
    const QList<QPushButton *> buttons = editor->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(0)->click();
    QCOMPARE(editor->json().count('"'), 20);
    buttons.at(1)->click();
    QCOMPARE(editor->json(), "[]"_ba);
    QVERIFY(!editor->issue().isEmpty());
    QVERIFY(!form.row("permissions")->issue().isEmpty());
    for (const QPushButton *const button : buttons)
        QVERIFY(button->accessibleName().contains(u"Permissions"_s));
}

void TestOAuthClientForm::permissionsOfAClientThatIsThereStayShown()
{
    ChangeForm form(edited(), nullptr);
    form.show();
    QVERIFY(tickOf(form, u"Read bookings"_s)->isChecked());
    QVERIFY(!tickOf(form, u"Read bookings"_s)->isEnabled());
    QVERIFY(form.row("permissions")->editor()->toolTip().contains(u"fixed"_s));
    QVERIFY(form.row("redirectUris")->editor()->control()->isEnabled());
}

void TestOAuthClientForm::whatIsNotKnownHereIsKept()
{
    OAuthClient odd = client();
    odd.permissions.edit().append(OpenEnum<ClientPermission>::fromText("TEAM_READ"));
    ChangeForm form(oauthClientClone(odd), nullptr);
    QCOMPARE(ticksOf(form).size(), 11);
    FieldEditor *const editor = form.row("permissions")->editor();
    QVERIFY(editor->json().contains("TEAM_READ"));
    ticksOf(form).constFirst()->setChecked(true);
    QCOMPARE(editor->json(),
        R"(["EVENT_TYPE_READ","BOOKING_READ","BOOKING_WRITE","SCHEDULE_READ","TEAM_READ"])"_ba);
}

void TestOAuthClientForm::addressesStandOneALine()
{
    ChangeForm form(edited(), nullptr);
    form.show();
    QCOMPARE(linesOf(form)->toPlainText(), u"https://app.example.test\nhttp://localhost:4321"_s);
    QVERIFY(remarksOf(form).contains(u"http://localhost:4321: "_s));
    linesOf(form)->setPlainText(u" https://app.example.test \n\nhttps://two.example.test/a\"b\n"_s);
    QCOMPARE(remarksOf(form).trimmed(), QString());
    QCOMPARE(form.edited().change().arguments.body,
        R"({"redirectUris":["https:)"
        "//"
        R"(app.example.test","https:)"
        "//"
        R"(two.example.test/a\"b"]})"_ba);
    linesOf(form)->setPlainText(u"http://far.example.test"_s);
    QVERIFY(remarksOf(form).contains(u"TLS"_s));
    QVERIFY(form.row("redirectUris")->editor()->issue().isEmpty()); // the server takes it
    linesOf(form)->clear();
    QCOMPARE(form.edited().change().arguments.body, R"({"redirectUris":[]})"_ba);
}

void TestOAuthClientForm::untouchedAddressesStayAsTheyAre()
{
    OAuthClient odd = client();
    odd.redirectUris.set({u" spaced "_s, u""_s});
    ChangeForm form(edited(odd), nullptr);
    QCOMPARE(form.row("redirectUris")->editor()->json(), R"([" spaced ",""])"_ba);
    QVERIFY(form.edited().change().isEmpty());
}

void TestOAuthClientForm::itsPictures_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Light << 100 << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Dark << 100 << Qt::LeftToRight;
    QTest::newRow("200") << Theme::Light << 200 << Qt::LeftToRight;
    QTest::newRow("rtl") << Theme::Light << 100 << Qt::RightToLeft;
}

// Nothing is cut off at the far side, however large the text and whichever way it runs.
void TestOAuthClientForm::itsPictures()
{
    QFETCH(Theme, theme);
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    const QFont font = QApplication::font();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
    QApplication::setStyle(new Style(theme));
    QApplication::setLayoutDirection(direction);
    for (const bool isNew : {true, false}) {
        ChangeForm form(isNew ? oauthClientClone(client()) : edited(), nullptr);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const QList<QCheckBox *> ticks = ticksOf(form);
        for (const QCheckBox *const tick : ticks)
            QVERIFY(tick->width() >= tick->sizeHint().width());
        const FieldEditor *const editor = form.row("permissions")->editor();
        QVERIFY(editor->rect().contains(editor->control()->geometry()));
        photograph(&form,
            u"oauthclient-%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag()))
                .arg(isNew ? u"new"_s : u"edit"_s));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(font);
    QApplication::setStyle(new Style(Theme::Light));
}

QTEST_MAIN(TestOAuthClientForm)
#include "test_oauthclientform.moc"
