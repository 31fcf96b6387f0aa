#include "ui/shell/heldlist.h"

#include <QHash>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

class HeldRow : public QWidget
{
public:
    HeldRow(const QString &id, QWidget *parent);

    QString id() const { return m_id; }
    void setEntry(const HeldEntry &entry);
    QPushButton *firstButton() const { return m_buttons.value(0); }

private:
    void setSteps(const QList<HeldStep> &steps);
    QPushButton *addButton(qsizetype index);

    QString m_id;
    QHBoxLayout *m_row;
    TextLabel *m_name;
    Veil *m_veil;
    TextLabel *m_detail;
    Pill *m_state;
    QList<QPushButton *> m_buttons;
    QList<HeldStep> m_steps;
};

HeldRow::HeldRow(const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_row(new QHBoxLayout(this))
    , m_name(textLabel({}, Tone::Text, this))
    , m_veil(new Veil(m_name))
    , m_detail(textLabel({}, Tone::Muted, this))
    , m_state(new Pill({}, Mood::Neutral, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Measures::of(this).gap());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setTextFormat(Qt::PlainText);
    m_detail->setFont(smallFont(font()));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setElided();
    m_detail->setElided();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_state);
}

void HeldRow::setEntry(const HeldEntry &entry)
{
    m_name->setText(entry.name);
    m_veil->setActive(entry.isPersonal);
    m_detail->setText(entry.detail);
    m_detail->setVisible(!entry.detail.isEmpty());
    m_state->setText(entry.state, entry.mood);
    setSteps(entry.steps);
}

void HeldRow::setSteps(const QList<HeldStep> &steps)
{
    m_steps = steps;
    for (qsizetype i = 0; i < std::max(steps.size(), m_buttons.size()); ++i) {
        QPushButton *const button = i < m_buttons.size() ? m_buttons.at(i) : addButton(i);
        const HeldStep step = steps.value(i);
        button->setText(step.text);
        button->setAccessibleName(step.name);
        explain(button, step.obstacle);
        button->setVisible(i < steps.size());
    }
}

QPushButton *HeldRow::addButton(qsizetype index)
{
    auto *button = new QPushButton(this);
    setButtonKind(button, ButtonKind::Secondary);
    m_row->addWidget(button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, index] {
        // A copy: the steps may be others before it returns.
        if (const HeldStep step = m_steps.value(index); step.take)
            step.take();
    });
    return button;
}

HeldList::HeldList(const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_empty(textLabel(emptyText, Tone::Muted, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).px(6));
    m_column->addWidget(m_empty);
}

void HeldList::setEmptyText(const QString &text) { m_empty->setText(text); }

void HeldList::setEntries(const QList<HeldEntry> &entries)
{
    QSet<QString> staying;
    for (const HeldEntry &entry : entries)
        staying.insert(entry.id);
    QHash<QString, HeldRow *> there;
    const QList<HeldRow *> before = m_rows;
    for (HeldRow *row : before) {
        if (staying.contains(row->id()))
            there.insert(row->id(), row);
        else
            drop(row);
    }
    QList<HeldRow *> rows;
    for (const HeldEntry &entry : entries) {
        if (!staying.remove(entry.id))
            continue; // the same one told twice: the first stands
        HeldRow *row = there.value(entry.id);
        if (!row)
            row = new HeldRow(entry.id, this);
        row->setEntry(entry);
        const int place = int(rows.size()) + 1;
        const QLayoutItem *const item = m_column->itemAt(place);
        if (!item || item->widget() != row)
            m_column->insertWidget(place, row);
        row->show();
        rows.append(row);
    }
    m_rows = rows;
    m_empty->setVisible(entries.isEmpty());
}

// A row may go while its own button is being pressed.
void HeldList::drop(HeldRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    if (QWidget *const focus = window()->focusWidget(); focus && row->isAncestorOf(focus)) {
        HeldRow *const next = m_rows.value(std::min(place, m_rows.size() - 1));
        if (next && next->firstButton())
            next->firstButton()->setFocus(Qt::OtherFocusReason);
        else
            focusNextChild();
    }
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
}

} // namespace Calends
