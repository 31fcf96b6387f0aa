// The program's icon at its smallest stands out from the panels of light and of dark desktops.
#include <QApplication>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

#include "app/calends/programicon.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Side = 16; // px, the smallest a panel draws
constexpr double Wanted = 3; // contrast of what is no text (WCAG 2.1, 1.4.11)

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QImage on(const QColor &panel, const QImage &drawing)
{
    QImage shown(drawing.size(), QImage::Format_RGB32);
    shown.fill(panel);
    QPainter(&shown).drawImage(0, 0, drawing);
    return shown;
}

// How much of what is drawn can be told from the panel, from 0 to 1.
double legibleShare(const QImage &drawing, const QColor &panel)
{
    const QImage shown = on(panel, drawing);
    int drawn = 0;
    int legible = 0;
    for (int y = 0; y < drawing.height(); ++y) {
        for (int x = 0; x < drawing.width(); ++x) {
            if (drawing.pixelColor(x, y).alpha() < 128)
                continue;
            ++drawn;
            legible += contrast(shown.pixelColor(x, y), panel) >= Wanted ? 1 : 0;
        }
    }
    return drawn > 0 ? double(legible) / drawn : 0;
}

QImage smallest() { return programIcon().pixmap(QSize(Side, Side), 1).toImage(); }

// The same shape in one color.
QImage filled(const QColor &color)
{
    QImage shape = smallest().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), color);
    return shape;
}

} // namespace

class TestProgramIcon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itStandsOutFromPanels_data();
    void itStandsOutFromPanels();
    void everySizeIsDrawn();
};

void TestProgramIcon::itStandsOutFromPanels_data()
{
    QTest::addColumn<QColor>("panel");
    QTest::newRow("white") << QColor(u"#ffffff"_s);
    QTest::newRow("light") << QColor(u"#eff0f1"_s);
    QTest::newRow("dark") << QColor(u"#2a2e32"_s);
    QTest::newRow("nearly black") << QColor(u"#1e1e1e"_s);
}

void TestProgramIcon::itStandsOutFromPanels()
{
    QFETCH(const QColor, panel);
    const double share = legibleShare(smallest(), panel);
    QVERIFY2(share >= 0.5, qPrintable(QString::number(share)));
    // That the measure can fail: what is drawn in the panel's own tone is lost.
    QVERIFY(legibleShare(filled(luminance(panel) > 0.5 ? Qt::white : Qt::black), panel) < 0.5);
}

void TestProgramIcon::everySizeIsDrawn()
{
    const QList<QSize> sizes = programIcon().availableSizes();
    QVERIFY(sizes.contains(QSize(Side, Side)));
    QVERIFY(sizes.contains(QSize(256, 256)));
    for (const QSize &size : sizes) {
        const QImage picture = programIcon().pixmap(size, 1).toImage();
        QCOMPARE(picture.size(), size);
        QCOMPARE(picture.pixelColor(size.width() / 2, size.height() / 2).alpha(), 255);
    }
}

QTEST_MAIN(TestProgramIcon)
#include "test_programicon.moc"
