#include "ui/kit/accountchip.h"

#include <QPainter>
#include <QStyle>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QColor markColor(const EnvironmentMark &mark, const Palette &colors)
{
    return mark.mood == Mood::Bad ? colors(Tone::BadStrong) : colors.mark(mark.mood);
}

AccountChip::AccountChip(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Account"));
}

void AccountChip::setAccount(const QString &name, const EnvironmentMark &mark, const QString &detail)
{
    m_name = name;
    m_mark = mark;
    m_detail = detail;
    const QString all = QStringList{name, mark.word, detail}.join(u", "_s);
    setAccessibleName(tr("Account: %1").arg(all));
    setToolTip(all);
    updateGeometry();
    update();
}

QSize AccountChip::sizeHint() const
{
    const Measures m = Measures::of(this);
    int width = m.px(44) + QFontMetrics(strongFont(font())).horizontalAdvance(m_name);
    if (!m_mark.word.isEmpty())
        width += pillSize(m_mark.word, font()).width() + m.px(8);
    if (!m_detail.isEmpty())
        width += fontMetrics().horizontalAdvance(m_detail) + m.px(8);
    return {std::min(width, m.px(460)), m.control()};
}

QSize AccountChip::minimumSizeHint() const
{
    const Measures m = Measures::of(this);
    return {std::min(sizeHint().width(), m.px(150)), m.control()};
}

void AccountChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = Measures::of(this);
    const Palette colors = Palette::of(palette());
    painter.setPen(hasFocus() ? QPen(colors(Tone::Accent), 2) : QPen(colors(Tone::Line), 1));
    painter.setBrush(colors(underMouse() || isDown() ? Tone::Hover : Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m.radius(), m.radius());

    QRect rest = rect().adjusted(m.px(10), 0, -m.px(26), 0);
    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    painter.setFont(strongFont(font()));
    painter.setPen(colors(Tone::Text));
    const int pill = m_mark.word.isEmpty() ? 0 : pillSize(m_mark.word, font()).width() + m.px(16);
    const int room = std::max(m.px(40), rest.width() - pill);
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + 1;
    painter.drawText(place({rest.left(), 0, nameWidth, height()}), Qt::AlignVCenter, name);
    rest.setLeft(rest.left() + nameWidth + m.px(8));
    if (!m_mark.word.isEmpty()) {
        painter.setFont(font());
        const QSize size = pillSize(m_mark.word, font());
        const QRect ground
            = place({rest.left(), (height() - size.height()) / 2, size.width(), size.height()});
        if (m_mark.mood == Mood::Bad) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(markColor(m_mark, colors));
            painter.drawRoundedRect(ground, m.px(4), m.px(4));
            QFont word = smallFont(font());
            word.setWeight(QFont::DemiBold);
            painter.setFont(word);
            painter.setPen(colors(Tone::OnStrong));
            painter.drawText(ground, Qt::AlignCenter, m_mark.word);
        } else {
            paintPill(&painter, ground, m_mark.word, m_mark.mood, colors);
        }
        rest.setLeft(rest.left() + size.width() + m.px(8));
    }
    painter.setFont(font());
    painter.setPen(colors(Tone::MutedStrong));
    painter.drawText(place(rest), int(Qt::AlignVCenter | Qt::AlignLeading),
        fontMetrics().elidedText(m_detail, Qt::ElideRight, rest.width()));
    const int side = m.px(12);
    paintGlyph(&painter, place({width() - m.px(10) - side, (height() - side) / 2, side, side}),
        Glyph::ChevronDown, colors(Tone::Muted));
}

EnvironmentFrame::EnvironmentFrame(QWidget *parent)
    : QWidget(parent)
{
}

void EnvironmentFrame::setMark(const std::optional<EnvironmentMark> &mark)
{
    m_mark = mark;
    const int thickness = mark ? Thickness : 0;
    setContentsMargins(thickness, thickness, thickness, thickness);
    update();
}

void EnvironmentFrame::setOffline(bool offline)
{
    m_isOffline = offline;
    update();
}

void EnvironmentFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette colors = Palette::of(palette());
    if (m_mark)
        painter.fillRect(rect(), m_isOffline ? colors(Tone::Faint) : markColor(*m_mark, colors));
    painter.fillRect(contentsRect(), palette().window());
}

} // namespace Calends
