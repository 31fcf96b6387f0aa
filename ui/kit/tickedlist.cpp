#include "ui/kit/tickedlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/palette.h"
#include "ui/kit/style.h"

namespace Calends {

namespace {

constexpr int PlaceRole = Qt::UserRole; // int: among the items that were set

} // namespace

TickedList::TickedList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_all(new QPushButton(tr("All"), this))
    , m_none(new QPushButton(tr("None"), this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    const Measures m = Measures::of(this);
    m_list->setAccessibleName(name);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m.px(260));
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m.px(4));
    for (QPushButton *button : {m_all, m_none, m_up, m_down}) {
        setButtonKind(button, ButtonKind::Quiet);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_all, &QPushButton::clicked, this, [this] { setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAllTicked(false); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &TickedList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &TickedList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &TickedList::showMoves);
    showMoves();
}

void TickedList::nameButtons(const QString &all, const QString &none)
{
    m_all->setAccessibleName(all);
    m_none->setAccessibleName(none);
}

void TickedList::setItems(const QList<TickedItem> &items)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int place = 0; place < items.size(); ++place) {
            auto *item = new QListWidgetItem(items.at(place).text, m_list);
            item->setFlags(
                Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            item->setCheckState(items.at(place).ticked ? Qt::Checked : Qt::Unchecked);
            item->setData(PlaceRole, place);
            item->setToolTip(items.at(place).toolTip);
        }
        m_list->setCurrentRow(0);
    }
    showMoves();
    restyle();
}

QList<int> TickedList::ticked() const
{
    QList<int> places;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            places.append(m_list->item(row)->data(PlaceRole).toInt());
    }
    return places;
}

void TickedList::setTicked(int place, bool ticked)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(PlaceRole).toInt() == place)
            m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void TickedList::setAllTicked(bool ticked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    Q_EMIT changed();
}

void TickedList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *const item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

void TickedList::showMoves()
{
    const int row = m_list->currentRow();
    explain(m_up, row > 0 ? QString() : tr("This column is the first."));
    explain(m_down, row >= 0 && row < m_list->count() - 1 ? QString() : tr("This column is the last."));
}

// A quiet selection, as in the tables.
void TickedList::restyle()
{
    const Palette colors = Palette::of(palette());
    QPalette quiet = m_list->palette();
    quiet.setColor(QPalette::Highlight, colors(Tone::AccentGround));
    quiet.setColor(QPalette::HighlightedText, colors(Tone::Text));
    m_list->setPalette(quiet);
    const int height = Measures::of(this).row(RowHeight::Compact);
    const QSignalBlocker quietly(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, height));
}

void TickedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

bool TickedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (key->modifiers() != Qt::AltModifier || !arrow)
        return QWidget::eventFilter(watched, event);
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace Calends
