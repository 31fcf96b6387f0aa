#include "ui/kit/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// In the order of Glyph.
constexpr std::array names = {"search"_L1, "clear"_L1, "copy"_L1, "lock"_L1, "refresh"_L1, "warning"_L1,
    "information"_L1, "check"_L1, "cross"_L1, "offline"_L1, "connect"_L1, "explore"_L1, "import"_L1,
    "chevron-down"_L1, "chevron-right"_L1, "chevron-up"_L1, "calendar"_L1, "clock"_L1, "list"_L1, "people"_L1,
    "account"_L1, "key"_L1, "add"_L1, "request"_L1, "hidden"_L1, "minus"_L1, "pin"_L1, "window"_L1, "dock"_L1,
    "chevron-left"_L1, "link"_L1, "bookmark"_L1};

constexpr int Greyest = 64; // of 255, the lightest of the theme's own dark

// The theme draws a hole in white, and one colour for all would fill it.
void cutWhiteOut(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int least = std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            const int white = std::max(0, least - Greyest) * 255 / (255 - Greyest);
            line[x] = QRgb(qAlpha(line[x]) * (255 - white) / 255) << 24;
        }
    }
}

// What points onwards, or stands at one side, does so the other way where the window runs from right to left.
bool hasDirection(Glyph glyph)
{
    return glyph == Glyph::ChevronRight || glyph == Glyph::ChevronLeft || glyph == Glyph::Import
        || glyph == Glyph::Dock;
}

QPixmap directed(Glyph glyph, const QPixmap &pixmap, Qt::LayoutDirection direction)
{
    const bool isTurned = hasDirection(glyph) && direction == Qt::RightToLeft;
    return isTurned ? pixmap.transformed(QTransform::fromScale(-1, 1)) : pixmap;
}

QPixmap tinted(Glyph glyph, QSize pixels, const QColor &color)
{
    const QLatin1StringView name = names.at(size_t(glyph));
    const QString key = u"calends-icon/%1/%2x%3/%4"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter drawing(&image);
    QSvgRenderer(u":/calends/icons/%1.svg"_s.arg(name)).render(&drawing, QRectF(QPointF(), pixels));
    drawing.end();
    cutWhiteOut(image);
    drawing.begin(&image);
    drawing.setCompositionMode(QPainter::CompositionMode_SourceIn);
    drawing.fillRect(image.rect(), color);
    drawing.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(painter, rect, m_glyph, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return directed(m_glyph, tinted(m_glyph, size, color(mode)), QGuiApplication::layoutDirection());
    }
    QIconEngine *clone() const override { return new TintedEngine(m_glyph, m_tone); }
    QString key() const override { return u"calends"_s; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Palette palette = Palette::of(QGuiApplication::palette());
        return palette(mode == QIcon::Disabled ? Tone::Faint : m_tone);
    }

    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

QIcon icon(Glyph glyph, Tone tone) { return QIcon(new TintedEngine(glyph, tone)); }

void paintGlyph(QPainter *painter, const QRect &rect, Glyph glyph, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize pixels(int(std::lround(rect.width() * ratio)), int(std::lround(rect.height() * ratio)));
    painter->drawPixmap(rect, directed(glyph, tinted(glyph, pixels, color), painter->layoutDirection()));
}

} // namespace Calends
