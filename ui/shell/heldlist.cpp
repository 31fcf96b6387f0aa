#include "ui/shell/heldlist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

HeldList::HeldList(const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_emptyText(emptyText)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).px(6));
    setEntries({});
}

void HeldList::setEntries(const QList<HeldEntry> &entries)
{
    // A row may go while its own button is being pressed.
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const HeldEntry &entry : entries)
        m_column->addWidget(row(entry));
    if (entries.isEmpty())
        m_column->addWidget(textLabel(m_emptyText, Tone::Muted, this));
}

QWidget *HeldList::row(const HeldEntry &entry)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    TextLabel *name = textLabel(entry.name, Tone::Text, line);
    name->setTextFormat(Qt::PlainText);
    words->addWidget(name);
    if (!entry.detail.isEmpty()) {
        TextLabel *detail = textLabel(entry.detail, Tone::Muted, line);
        detail->setFont(smallFont(font()));
        detail->setTextFormat(Qt::PlainText);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    row->addWidget(new Pill(entry.state, entry.mood, line));
    for (const HeldStep &step : entry.steps) {
        auto *button = new QPushButton(step.text, line);
        setButtonKind(button, ButtonKind::Secondary);
        button->setAccessibleName(step.name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [take = step.take] { take(); });
    }
    return line;
}

} // namespace Calends
