// The inspector with values longer than it is wide, and objects as people read them.
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

#include "ui/kit/fieldsections.h"
#include "ui/kit/inspector.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void inspectorWrapsWhateverIsLong_data();
    void inspectorWrapsWhateverIsLong();
    void whatIsCopiedOutOfAWrappedTextIsTheText();
    void objectsAreToldAsText();
    void verbsKeepTheKeyboardWhileContentComesAnew();
};

void TestInspector::inspectorWrapsWhateverIsLong_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 348;
    QTest::newRow("narrowest") << 240;
}

void TestInspector::inspectorWrapsWhateverIsLong()
{
    QFETCH(int, width);
    InspectorContent content;
    content.title = u"A booking whose titlehasawordthatislongerthanthepanecouldeverbewide"_s;
    content.subtitle = u"elif.yildiz.of.the.long.address+cmwu6pwh60000sy7ddxwrdq7j@customer.example"_s;
    content.id = u"0f8b2c64-90f1-4b7e-a3f6-2f4a2d1c9e55"_s;
    InspectorSection clocks;
    clocks.form = InspectorSection::Form::Clocks;
    clocks.lines = {{.label = u"Attendee, Port-aux-Français"_s,
                        .value = u"Tue 23 Feb 2027, 23:30 to Wed 24 Feb 2027, 00:15"_s,
                        .isMain = true},
        {.label = u"UTC"_s, .value = u"Tue 23 Feb, 14:00 to 14:30"_s}};
    InspectorSection lines;
    lines.id(u"Client id"_s, u"cmwu6pwh60000sy7ddxwrdq7jcmwu6pwh60000sy7ddxwrdq7j"_s)
        .line(u"Where"_s, u"integrations:daily_video_of_a_rather_long_name_indeed"_s)
        .link(u"Moved from"_s, u"0f8b2c64-90f1-4b7e-a3f6-2f4a2d1c9e55"_s, {u"bookings"_s, u"x"_s});
    lines.lines.append({.value = content.subtitle, .pill = u"host, absent"_s});
    content.avatarKey = u"1"_s;
    content.pills = {{.pill = u"accepted"_s, .mood = Mood::Good}, {.pill = u"moved"_s}};
    content.tabs = {{u"Summary"_s, {clocks, lines}}};
    Inspector inspector;
    inspector.resize(width, 700);
    inspector.setContent(content);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    const auto *scroll = inspector.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    const QList<QLabel *> labels = inspector.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        QTextDocument text;
        text.setDefaultFont(label->font());
        text.setDocumentMargin(0);
        if (label->text().startsWith("<a"_L1))
            text.setHtml(label->text());
        else
            text.setPlainText(label->text());
        text.setTextWidth(label->width());
        QVERIFY2(text.idealWidth() <= label->width() + 1, qPrintable(label->text()));
        QVERIFY2(text.size().height() <= label->height() + 2, qPrintable(label->text()));
        QVERIFY2(label->mapTo(&inspector, QPoint(label->width(), 0)).x() <= inspector.width(),
            qPrintable(label->text()));
    }
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        inspector.grab().save(folder + u"/inspector-long-%1.png"_s.arg(width));
}

void TestInspector::whatIsCopiedOutOfAWrappedTextIsTheText()
{
    const QString address = u"elif.yildiz+cmwu6pwh60000sy7ddxwrdq7j@customer.example"_s;
    const std::unique_ptr<TextLabel> label(textLabel(breakable(address), Tone::Text, nullptr));
    QVERIFY(label->text() != address);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSelection(0, int(label->text().size()));
    QTest::keySequence(label.get(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), address);
}

void TestInspector::objectsAreToldAsText()
{
    const RawJson answers(
        R"({"location":{"value":"phone","optionValue":"+49 30 1","empty":""},"tags":["a","b"]})"_ba);
    const InspectorSection section = jsonLines(u"Answers"_s, answers);
    QCOMPARE(section.lines.size(), 2);
    QCOMPARE(section.lines.at(0).value, u"optionValue: +49 30 1, value: phone"_s);
    QCOMPARE(section.lines.at(1).value, u"a, b"_s);
}

void TestInspector::verbsKeepTheKeyboardWhileContentComesAnew()
{
    QStringList run;
    InspectorContent content;
    content.title = u"Ada Marlowe"_s;
    content.verbs = {{u"Edit…"_s, {}, [&run] { run.append(u"edit 1"_s); }},
        {u"Delete…"_s, u"Only managed users are deleted here."_s, {}}};
    Inspector inspector;
    inspector.setContent(content);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowActive(&inspector));
    const auto button = [&inspector](const QString &name) -> QPushButton * {
        const QList<QPushButton *> all = inspector.findChildren<QPushButton *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [&name](const QPushButton *each) { return each->isVisible() && each->accessibleName() == name; });
        return found == all.cend() ? nullptr : *found;
    };
    QPushButton *const edit = button(u"Edit…"_s);
    QVERIFY(edit && !button(u"Delete…"_s)->isEnabled());
    QVERIFY(button(u"Delete…"_s)->toolTip().contains(u"Only managed users"_s));
    edit->setFocus();
    content.verbs.first().run = [&run] { run.append(u"edit 2"_s); };
    inspector.setContent(content);
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Space);
    QCOMPARE(run, QStringList(u"edit 2"_s)); // what is shown now, not what was shown first
    inspector.setControls({.standing = InspectorControls::Standing::Pinned});
    QVERIFY(button(u"Edit… (pinned)"_s));
    inspector.clear();
    QVERIFY(!button(u"Edit… (pinned)"_s));
}

QTEST_MAIN(TestInspector)
#include "test_inspector.moc"
