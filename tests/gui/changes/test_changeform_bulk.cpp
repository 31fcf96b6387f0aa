// The form of several rows: fields are ticked, what is left out is told, and rows already so stay out.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "models/people/personrules.h"
#include "tests/unit/changes/people.h"
#include "ui/changes/bulkedit.h"
#include "ui/changes/bulkeditrow.h"
#include "ui/kit/appearance.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

QString people(int count) { return count == 1 ? u"1 person"_s : u"%1 people"_s.arg(count); }

// 1000 to 1011: every third lives in Tokyo.
std::unique_ptr<EditedRows> twelve(const QList<LeftOutRow> &leftOut = {})
{
    QStringList ids;
    for (int i = 0; i < 12; ++i)
        ids.append(QString::number(1000 + i));
    return std::make_unique<EditedRows>(
        ids,
        [](const QString &id) {
            ManagedUser someone = user(id.toLongLong());
            if (id.toLongLong() % 3 == 0)
                someone.timeZone.set(u"Asia/Tokyo"_s);
            return makeEdited<ManagedUser>(
                someone,
                [](const ManagedUser &before, const ManagedUser &after) {
                    return managedUserUpdate(QLatin1StringView(ClientId), before, after);
                },
                managedUserRules(Purpose::Update));
        },
        leftOut);
}

QLineEdit *zoneOf(const BulkEdit &form)
{
    return qobject_cast<QLineEdit *>(form.row("timeZone")->editor()->control());
}

void typeInto(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

bool says(const QWidget &form, const QString &text)
{
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&text](const QLabel *label) { return label->text().contains(text); });
}

class Made : public QObject
{
public:
    explicit Made(const BulkEdit &form)
    {
        connect(&form, &BulkEdit::changesMade, this, [this](const QList<Change> &all) {
            changes = all;
            ++times;
        });
    }
    QList<Change> changes;
    int times = 0;
};

void photograph(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + ".png"_L1);
}

} // namespace

class TestChangeFormBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void presentValuesAreTold();
    void onlyWhatIsTickedIsSet();
    void rowsAlreadySoAreCounted();
    void whatCannotBeSentIsSaid();
    void whoIsLeftOutIsTold();
    void noneOfThemCanBeChanged();
    void whatTellsPeopleApartIsNotOffered();
    void theKeyboardIsEnough();
    void itsPictures_data();
    void itsPictures();
};

void TestChangeFormBulk::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void TestChangeFormBulk::presentValuesAreTold()
{
    const BulkEdit form(twelve(), people, nullptr);
    QCOMPARE(form.windowTitle(), u"Change 12 people"_s);
    QVERIFY(form.row("timeZone")->now().contains(u"different"_s));
    QVERIFY(form.row("timeFormat")->now().contains(u"24 hours"_s));
    QVERIFY(form.row("bio")->now().contains(u"empty"_s));
}

void TestChangeFormBulk::onlyWhatIsTickedIsSet()
{
    BulkEdit form(twelve(), people, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    QVERIFY(!form.addButton()->isEnabled());
    QVERIFY(!form.addButton()->toolTip().isEmpty());
    QVERIFY(form.row("timeZone")->editor()->isHidden() || !form.row("timeZone")->isChosen());
    form.row("timeZone")->choice()->click();
    typeInto(zoneOf(form), u"Europe/Oslo"_s);
    form.row("timeFormat")->choice()->click();
    auto *const format = qobject_cast<QComboBox *>(form.row("timeFormat")->editor()->control());
    format->setCurrentIndex(format->findData("12"_ba));
    form.row("timeFormat")->choice()->click(); // no, not that
    QTRY_VERIFY(form.summary().contains(u"12 people"_s));
    form.addButton()->click();
    QCOMPARE(made.times, 1);
    QCOMPARE(made.changes.size(), 12);
    for (const Change &change : made.changes)
        QCOMPARE(change.arguments.body, "{\"timeZone\":\"Europe/Oslo\"}"_ba);
}

void TestChangeFormBulk::rowsAlreadySoAreCounted()
{
    BulkEdit form(twelve(), people, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    form.row("timeZone")->choice()->click();
    typeInto(zoneOf(form), u"Asia/Tokyo"_s);
    QTRY_VERIFY(form.summary().contains(u"8 people will change"_s));
    QVERIFY(form.summary().contains(u"4 people already so"_s));
    form.addButton()->click();
    QCOMPARE(made.changes.size(), 8);
}

void TestChangeFormBulk::whatCannotBeSentIsSaid()
{
    BulkEdit form(twelve(), people, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    form.row("timeZone")->choice()->click();
    QVERIFY(!form.addButton()->isEnabled()); // to nothing it cannot be set
    typeInto(zoneOf(form), u"Nowhere/Land"_s);
    QVERIFY(!form.row("timeZone")->issue().isEmpty());
    QVERIFY(!form.addButton()->isEnabled());
    form.row("timeZone")->choice()->click();
    form.row("timeFormat")->choice()->click();
    auto *const format = qobject_cast<QComboBox *>(form.row("timeFormat")->editor()->control());
    format->setCurrentIndex(format->findData("24"_ba)); // as all have it
    QTRY_VERIFY(form.summary().contains(u"Nothing differs"_s));
    QVERIFY(!form.addButton()->isEnabled());
    QCOMPARE(made.times, 0);
}

void TestChangeFormBulk::whoIsLeftOutIsTold()
{
    const QList<LeftOutRow> leftOut{{u"1"_s, u"Ada"_s, u"Not loaded."_s}, {u"2"_s, u"Ben"_s, u"No role."_s},
        {u"3"_s, u"Chen"_s, u"Not loaded."_s}, {u"4"_s, u"Dilnoza"_s, u"Not loaded."_s},
        {u"5"_s, u"Elif"_s, u"Not loaded."_s}, {u"6"_s, u"Farah"_s, u"Not loaded."_s}};
    const BulkEdit form(twelve(leftOut), people, nullptr);
    QVERIFY(says(form, u"5 people left out: Not loaded."_s));
    QVERIFY(says(form, u"1 person left out: No role."_s));
    QVERIFY(says(form, u"Ada, Chen, Dilnoza and 2 more"_s));
}

void TestChangeFormBulk::noneOfThemCanBeChanged()
{
    BulkEdit form(std::make_unique<EditedRows>(
                      QStringList(), nullptr, QList<LeftOutRow>{{u"1"_s, u"Ada"_s, u"Not loaded."_s}}),
        people, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!form.addButton()->isEnabled());
    QVERIFY(!form.addButton()->toolTip().isEmpty());
    QVERIFY(!form.row("timeZone"));
}

void TestChangeFormBulk::whatTellsPeopleApartIsNotOffered()
{
    const BulkEdit form(twelve(), people, nullptr);
    for (const std::string_view field : {"email", "name", "defaultScheduleId"})
        QVERIFY2(!form.row(field), field.data());
    for (const std::string_view field :
        {"bio", "avatarUrl", "timeZone", "weekStart", "timeFormat", "locale", "metadata"})
        QVERIFY2(form.row(field), field.data());
}

void TestChangeFormBulk::theKeyboardIsEnough()
{
    BulkEdit form(twelve(), people, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    const Made made(form);
    form.open();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.row("timeZone")->choice()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), zoneOf(form));
    QTest::keyClicks(QApplication::focusWidget(), u"Europe/Oslo"_s);
    QTest::keyClick(zoneOf(form), Qt::Key_Return, Qt::ControlModifier); // before it was counted
    QCOMPARE(made.times, 1);
    QCOMPARE(made.changes.size(), 12);
}

void TestChangeFormBulk::itsPictures_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("percent");
    QTest::newRow("light") << Theme::Light << 100;
    QTest::newRow("dark") << Theme::Dark << 100;
    QTest::newRow("light-large") << Theme::Light << 200;
}

void TestChangeFormBulk::itsPictures()
{
    QFETCH(Theme, theme);
    QFETCH(int, percent);
    QApplication::setStyle(new Style(theme));
    Appearance appearance;
    appearance.setTextPercent(percent);
    BulkEdit form(
        twelve({{u"1"_s, u"Ada Lovelace"_s, u"Only managed users are changed here."_s}}), people, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.row("timeZone")->choice()->click();
    typeInto(zoneOf(form), u"Asia/Tokyo"_s);
    form.row("weekStart")->choice()->click();
    QTRY_VERIFY(!form.summary().isEmpty());
    const QLineEdit *const zone = zoneOf(form);
    const QWidget *const choice = form.row("timeZone")->choice();
    QTRY_COMPARE(zone->mapTo(&form, QPoint()).y(), choice->mapTo(&form, QPoint()).y());
    photograph(&form, "bulkedit-"_L1 + QString::fromLatin1(QTest::currentDataTag()));
    QApplication::setStyle(new Style(Theme::Light));
}

QTEST_MAIN(TestChangeFormBulk)
#include "test_changeform_bulk.moc"
