#include "ui/kit/inspectorsections.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/banner.h"
#include "ui/kit/chips.h"
#include "ui/kit/discretion.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The widest piece that is not broken.
int widestWord(const QLabel &label)
{
    static const QRegularExpression breaks(u"[\\s\u200b]"_s);
    int widest = 0;
    const QStringList words = label.text().split(breaks);
    for (const QString &word : words)
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

// A label that takes the width it is given and wraps within it, however long its words are.
void wrapWithin(QLabel *label)
{
    const Measures m = Measures::of(label);
    label->setWordWrap(true);
    label->setMinimumSize(std::clamp(widestWord(*label), m.px(60), m.px(80)), label->fontMetrics().height());
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

QWidget *valueLabel(const InspectorLine &line, const FollowLink &follow, QWidget *parent)
{
    QLabel *label = nullptr;
    if (line.link.isEmpty()) {
        label = textLabel(breakable(line.value), line.isMuted ? Tone::Muted : Tone::Text, parent);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(line.value);
    } else {
        label = new QLabel(u"<a href=\"go\" style=\"text-decoration:none\">%1</a>"_s.arg(
                               breakable(line.value).toHtmlEscaped()),
            parent);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setFocusPolicy(Qt::TabFocus);
        label->setAccessibleName(
            line.label.isEmpty() ? line.value : QString(line.label + ": "_L1 + line.value));
        const Place place = line.link;
        QObject::connect(label, &QLabel::linkActivated, parent, [follow, place] { follow(place); });
    }
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(),
        Qt::AlignLeading | Qt::AlignTop)); // beside the first line of what it is called
    wrapWithin(label);
    label->setToolTip(line.value);
    if (line.isId)
        label->setFont(fixedFont(parent->font()));
    if (line.isPersonal && !line.isMuted)
        new Veil(label);
    return label;
}

QWidget *valueCell(const InspectorLine &line, const FollowLink &follow, QWidget *parent)
{
    if (!line.isId && line.pill.isEmpty())
        return valueLabel(line, follow, parent);
    auto *cell = new QWidget(parent);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(parent).px(6));
    if (!line.value.isEmpty())
        row->addWidget(valueLabel(line, follow, cell), 1);
    if (!line.pill.isEmpty())
        row->addWidget(new Pill(line.pill, line.mood, cell));
    if (line.isId)
        row->addWidget(copyButton(line.value, line.label, cell), 0, Qt::AlignTop);
    else if (line.value.isEmpty())
        row->addStretch(1);
    return cell;
}

QWidget *linesSection(const InspectorSection &section, const FollowLink &follow, QWidget *parent)
{
    auto *box = new QWidget(parent);
    const Measures m = Measures::of(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.px(8));
    grid->setVerticalSpacing(m.px(6));
    grid->setColumnMinimumWidth(0, m.px(84));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const InspectorLine &line : section.lines) {
        if (line.label.isEmpty()) {
            grid->addWidget(valueCell(line, follow, box), row, 0, 1, 2);
        } else {
            QLabel *label = textLabel(line.label, Tone::Muted, box);
            label->setWordWrap(true);
            // A single long word would else make the narrowest inspector scroll sideways.
            label->setMinimumWidth(std::min(widestWord(*label), m.px(90)));
            label->setMaximumWidth(m.px(120));
            label->setToolTip(line.label);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(valueCell(line, follow, box), row, 1);
        }
        ++row;
    }
    return box;
}

// "Tue 23 Feb, 14:00 to 14:30" is broken behind its day, if at all.
QString brokenBehindTheDay(const QString &value)
{
    const qsizetype comma = value.indexOf(", "_L1);
    if (comma < 0 || value.indexOf(", "_L1, comma + 1) >= 0)
        return breakable(value);
    return value.left(comma + 2) + value.mid(comma + 2).replace(u' ', QChar(QChar::Nbsp));
}

QWidget *clocksSection(const InspectorSection &section, QWidget *parent)
{
    auto *box = new QWidget(parent);
    const Measures m = Measures::of(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < section.lines.size(); ++i) {
        const InspectorLine &line = section.lines.at(i);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, m.px(7), 0, m.px(7));
        row->setSpacing(m.px(8));
        QLabel *label = textLabel(breakable(line.label), Tone::Muted, box);
        QLabel *value = textLabel(brokenBehindTheDay(line.value), Tone::Text, box);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (line.isMain)
            value->setFont(strongFont(parent->font()));
        label->setAccessibleName(line.label);
        value->setAccessibleName(line.value);
        value->setAlignment(
            QStyle::visualAlignment(value->layoutDirection(), Qt::AlignTrailing | Qt::AlignTop));
        wrapWithin(label);
        wrapWithin(value);
        row->addWidget(label, 3);
        row->addWidget(value, 7);
        column->addLayout(row);
        if (i + 1 < section.lines.size())
            column->addWidget(hairline(box));
    }
    return box;
}

QWidget *chipsSection(const InspectorSection &section, QWidget *parent)
{
    auto *chips = new Chips(parent);
    QStringList texts;
    for (const InspectorLine &line : section.lines)
        texts.append(line.value);
    chips->setTexts(texts);
    if (std::any_of(section.lines.cbegin(), section.lines.cend(),
            [](const InspectorLine &line) { return line.isPersonal; }))
        new Veil(chips);
    return chips;
}

QWidget *jsonSection(const InspectorSection &section, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *view = new FoldingJson(box);
    view->setJson(section.json);
    new Veil(view->viewport());
    view->setMinimumHeight(Measures::of(parent).px(160));
    QToolButton *copy
        = copyButton(view->toPlainText(), QCoreApplication::translate("Inspector", "JSON"), box);
    column->addWidget(copy, 0, Qt::AlignRight);
    column->addWidget(view, 1);
    return box;
}

QWidget *sectionBody(const InspectorSection &section, const FollowLink &follow, QWidget *parent)
{
    switch (section.form) {
    case InspectorSection::Form::Lines:
        return linesSection(section, follow, parent);
    case InspectorSection::Form::Clocks:
        return clocksSection(section, parent);
    case InspectorSection::Form::Chips:
        return chipsSection(section, parent);
    case InspectorSection::Form::Json:
        return jsonSection(section, parent);
    case InspectorSection::Form::Finding:
        break;
    }
    auto *banner = new Banner(parent);
    banner->setContent(section.finding);
    return banner;
}

} // namespace

QWidget *makeTabPage(const InspectorTab &tab, const FollowLink &follow, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    const Measures m = Measures::of(parent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m.px(16), m.px(6), m.px(16), m.px(16));
    column->setSpacing(m.px(8));
    bool fills = false;
    for (const InspectorSection &section : tab.sections) {
        if (section.form == InspectorSection::Form::Lines && section.lines.isEmpty())
            continue;
        if (!section.heading.isEmpty()) {
            QLabel *heading = textLabel(section.heading, Tone::Text, content);
            heading->setFont(strongFont(parent->font()));
            heading->setContentsMargins(0, m.px(8), 0, 0);
            column->addWidget(heading);
        }
        const bool json = section.form == InspectorSection::Form::Json;
        column->addWidget(sectionBody(section, follow, content), json ? 1 : 0);
        fills = fills || json;
    }
    if (!fills)
        column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    return scroll;
}

} // namespace Calends
