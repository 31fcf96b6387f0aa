#include "ui/shell/palettelist.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/linedelegate.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

Glyph glyphOf(const QModelIndex &index)
{
    if (!index.data(PaletteModel::AvailableRole).toBool())
        return Glyph::Lock;
    switch (PaletteEntry::Kind(index.data(PaletteModel::KindRole).toInt())) {
    case PaletteEntry::Kind::Place:
        return Glyph::Explore;
    case PaletteEntry::Kind::Action:
        return Glyph::ChevronRight;
    case PaletteEntry::Kind::Account:
        return Glyph::Account;
    case PaletteEntry::Kind::Row:
        return Glyph::List;
    case PaletteEntry::Kind::Operation:
        return Glyph::Request;
    }
    Q_UNREACHABLE();
}

// What is chosen may be read while the person asks for it.
bool isVeiled(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    return index.data(PaletteModel::PersonalRole).toBool() && Discretion::veils()
        && !(chosen && Discretion::reveals());
}

// Glyph, text, in a quieter tone what tells it apart or why it is off, and at the far side the keys.
class PaletteLine final : public LineDelegate
{
public:
    explicit PaletteLine(QObject *parent)
        : LineDelegate(RowHeight::Normal, parent)
    {
    }

protected:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &quiet) const override
    {
        const Measures m(option.font);
        const QRect glyph(
            option.rect.left() + m.px(8), option.rect.center().y() - m.icon() / 2 + 1, m.icon(), m.icon());
        paintGlyph(painter, QStyle::visualRect(option.direction, option.rect, glyph), glyphOf(index), quiet);
        paintTexts(painter, option, index, quiet);
    }

private:
    static void paintTexts(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &quiet)
    {
        const Measures m(option.font);
        // Which way a text runs is its own affair; where it stands is the window's.
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const auto standing = [&option](Qt::AlignmentFlag side) {
            return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter)
                | Qt::TextSingleLine;
        };
        const bool available = index.data(PaletteModel::AvailableRole).toBool();
        QRect rest = option.rect.adjusted(m.px(32), 0, -m.px(8), 0);
        const auto put = [&](const QString &text, int width, const QColor &color) {
            const QRect place = QStyle::visualRect(option.direction, option.rect,
                QRect(rest.topLeft(), QSize(std::min(width, rest.width()), rest.height())));
            painter->setPen(color);
            painter->drawText(place, standing(Qt::AlignLeading),
                painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
            rest.setLeft(std::min(rest.left() + width + m.px(10), rest.right() + 1));
        };
        const QFont small = smallFont(option.font);
        const QString mark = index.data(PaletteModel::MarkTextRole).toString();
        const int markWidth = QFontMetrics(small).horizontalAdvance(mark) + 1;
        painter->setFont(small);
        const QRect far(rest.right() - markWidth, rest.top(), markWidth + 1, rest.height());
        painter->setPen(quiet);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, far), standing(Qt::AlignTrailing), mark);
        rest.setRight(far.left() - m.px(12));
        painter->setFont(option.font);
        const QString text = index.data().toString();
        if (isVeiled(option, index)) {
            const int line = QFontMetrics(option.font).height();
            const QRect veil(rest.left(), rest.center().y() - line / 2,
                std::min(rest.width(), QFontMetrics(option.font).horizontalAdvance(text)), line);
            paintVeil(painter, QStyle::visualRect(option.direction, option.rect, veil),
                Palette::of(option.palette));
            return;
        }
        put(text, QFontMetrics(option.font).horizontalAdvance(text) + 1,
            available ? Palette::of(option.palette)(Tone::Text) : quiet);
        painter->setFont(small);
        if (rest.width() > m.px(24))
            put(index.data(PaletteModel::DetailTextRole).toString(), rest.width(), quiet);
    }
};

} // namespace

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    const bool available = entry.reason.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        if (entry.isPersonal && Discretion::veils())
            return {};
        return available ? entry.detail : entry.reason;
    case Qt::AccessibleTextRole: {
        const QString all = joined({entry.text, entry.detail, entry.mark}, u", ");
        return available ? all : tr("%1, not available: %2").arg(all, entry.reason);
    }
    case DetailTextRole:
        return available ? entry.detail : entry.reason;
    case MarkTextRole:
        return entry.mark;
    case KindRole:
        return int(entry.kind);
    case AvailableRole:
        return available;
    case PersonalRole:
        return entry.isPersonal;
    default:
        return {};
    }
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

PaletteList::PaletteList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new PaletteLine(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PaletteList::choose(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    if (!index.isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

int PaletteList::heightOf(int rows) const { return rows * Measures::of(this).row(RowHeight::Normal); }

} // namespace Calends
