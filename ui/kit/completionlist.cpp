#include "ui/kit/completionlist.h"

#include <QAccessible>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/linedelegate.h"
#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

namespace Calends {

namespace {

constexpr int BesideRole = Qt::UserRole; // QString: the title or how many rows
constexpr int IsValueRole = Qt::UserRole + 1; // bool: what stands in the rows, so perhaps somebody's

// What is chosen may be read while the person asks for it.
bool isVeiled(const QModelIndex &index, bool chosen)
{
    return index.data(IsValueRole).toBool() && Discretion::veils() && !(chosen && Discretion::reveals());
}

// The text, and beside it in a quieter tone what it is.
class Lines final : public LineDelegate
{
public:
    explicit Lines(QObject *parent)
        : LineDelegate(RowHeight::Compact, parent)
    {
    }

protected:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &quiet) const override
    {
        const Measures m(option.font);
        const QRect inner = option.rect.adjusted(m.px(8), 0, -m.px(8), 0);
        const QString text = index.data().toString();
        const QString beside = index.data(BesideRole).toString();
        const QFontMetrics metrics(option.font);
        const QFontMetrics small(smallFont(option.font));
        const int textWidth = std::min(metrics.horizontalAdvance(text) + 1, inner.width());
        const int rest = inner.width() - textWidth - m.px(16);
        painter->setFont(option.font);
        painter->setPen(Palette::of(option.palette)(Tone::Text));
        if (isVeiled(index, option.state.testFlag(QStyle::State_Selected)))
            paintVeil(painter,
                QStyle::visualRect(option.direction, inner,
                    QRect(inner.left(), inner.center().y() - metrics.height() / 2, textWidth,
                        metrics.height())),
                Palette::of(option.palette));
        else
            painter->drawText(inner, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(text, Qt::ElideMiddle, inner.width()));
        if (rest < m.px(24))
            return;
        painter->setFont(smallFont(option.font));
        painter->setPen(quiet);
        painter->drawText(inner, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine,
            small.elidedText(beside, Qt::ElideRight, rest));
    }
};

} // namespace

CompletionList::CompletionList(QWidget &field)
    : QWidget(&field)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView(this))
{
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    const int edge = Measures::of(&field).px(4);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new Lines(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Completions"));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        const QueryCompletion completion = m_completions.at(index.row()); // the list changes at once
        Q_EMIT taken(completion);
    });
    hide();
}

void CompletionList::setCompletions(const QList<QueryCompletion> &completions)
{
    if (completions.isEmpty()) {
        m_completions.clear();
        hide();
        return;
    }
    if (completions != m_completions) {
        const QString before = m_completions.value(chosen()).text;
        m_completions = completions;
        m_model->clear();
        int row = -1;
        for (const QueryCompletion &completion : completions) {
            auto *item = new QStandardItem(completion.shown);
            const QString beside
                = completion.rows < 0 ? completion.title : QLocale().toString(completion.rows);
            item->setData(beside, BesideRole);
            item->setData(completion.rows >= 0, IsValueRole);
            if (!(completion.rows >= 0 && Discretion::veils()))
                item->setToolTip(completion.shown);
            item->setAccessibleText(completion.rows < 0 ? QString(completion.shown + u' ' + completion.title)
                                                        : tr("%1, rows: %2").arg(completion.shown, beside));
            if (!before.isEmpty() && completion.text == before)
                row = m_model->rowCount();
            m_model->appendRow(item);
        }
        choose(row);
    }
    place();
    show();
    raise();
}

void CompletionList::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_view->setCurrentIndex(index);
    if (!index.isValid()) {
        m_view->clearSelection();
        m_view->scrollToTop();
    } else {
        tell(row);
    }
}

int CompletionList::chosen() const { return m_view->currentIndex().row(); }

// The keyboard stays in the field, so a screen reader has to be told which one is chosen.
void CompletionList::tell(int row)
{
    QAccessibleEvent event(m_view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

// A child of the window, so that it can reach beyond the page and closes with it.
void CompletionList::place()
{
    QWidget *const window = m_field.window();
    if (parentWidget() != window)
        setParent(window);
    const Measures m = Measures::of(&m_field);
    setFont(m_field.font());
    const int rows = std::min(int(m_completions.size()), MostRows);
    const QMargins edges = layout()->contentsMargins();
    const int height = rows * m.row(RowHeight::Compact) + edges.top() + edges.bottom();
    const int width = std::min(m_field.width(), m.px(460));
    QRect spot(m_field.mapTo(window, QPoint(0, m_field.height() + m.px(2))), QSize(width, height));
    if (spot.bottom() > window->height()) // above, at the foot of the window
        spot.moveBottom(m_field.mapTo(window, QPoint(0, -m.px(2))).y());
    if (m_field.isRightToLeft())
        spot.moveRight(m_field.mapTo(window, QPoint(m_field.width() - 1, 0)).x());
    setGeometry(spot);
}

void CompletionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colors = Palette::of(palette());
    painter.fillRect(rect(), colors(Tone::Surface));
    painter.setPen(colors(Tone::Line));
    painter.setBrush(colors(Tone::Surface));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace Calends
