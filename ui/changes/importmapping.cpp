#include "ui/changes/importmapping.h"

#include <QComboBox>
#include <QGridLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int SampleLength = 60; // characters

QString nameOf(const AnyField &field)
{
    return QString::fromLatin1(field.inputName().data(), qsizetype(field.inputName().size()));
}

// The first that is not empty.
QString sampleOf(const ImportedText &text, int column)
{
    for (const QStringList &row : text.rows) {
        const QString cell = row.at(column).simplified();
        if (!cell.isEmpty())
            return cell.left(SampleLength);
    }
    return {};
}

} // namespace

ImportMappingView::ImportMappingView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Columns of the file"));
}

void ImportMappingView::showColumns(
    const ImportedText &text, const EditedValue &pattern, const ImportMapping &mapping)
{
    const Measures m = Measures::of(this);
    m_choices.clear();
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, m.gap(), 0);
    m_grid->setHorizontalSpacing(m.px(16));
    m_grid->setVerticalSpacing(m.px(6));
    m_grid->setColumnStretch(1, 1);
    const QStringList titles{tr("Column in the file"), tr("Begins with"), tr("Goes to")};
    for (int column = 0; column < int(titles.size()); ++column)
        m_grid->addWidget(textLabel(titles.at(column), Tone::Muted, m_content), 0, column);
    for (int column = 0; column < int(text.names.size()); ++column)
        addColumn(column, text, pattern, mapping.fields.value(column));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_content);
}

void ImportMappingView::addColumn(
    int column, const ImportedText &text, const EditedValue &pattern, const QString &target)
{
    const QString name = text.names.at(column);
    TextLabel *const label = textLabel(name, Tone::Text, m_content);
    label->setElided();
    TextLabel *const sample = textLabel(sampleOf(text, column), Tone::Muted, m_content);
    sample->setElided();
    new Veil(sample);
    auto *const choice = new QComboBox(m_content);
    choice->setAccessibleName(tr("Where “%1” goes").arg(name));
    choice->addItem(tr("Leave out"), QString());
    for (const AnyField *const field : pattern.editable()) {
        if (!pattern.rule(*field).obstacle.isEmpty())
            continue;
        choice->addItem(field->label(), nameOf(*field));
        if (field->kind() == Kind::Map)
            choice->addItem(tr("%1: %2").arg(field->label(), name.section(u'.', -1)),
                QString(nameOf(*field) + u'.' + name.section(u'.', -1)));
    }
    if (!target.isEmpty() && choice->findData(target) < 0)
        choice->addItem(target, target);
    choice->setCurrentIndex(std::max(0, choice->findData(target)));
    const int row = column + 1;
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(sample, row, 1);
    m_grid->addWidget(choice, row, 2);
    m_choices.append(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] { tell(choice); });
}

// A field comes from one column: the other gives it up.
void ImportMappingView::tell(const QComboBox *changed)
{
    for (QComboBox *const other : std::as_const(m_choices)) {
        const bool isTwice = other != changed && !changed->currentData().toString().isEmpty()
            && other->currentData() == changed->currentData();
        if (isTwice) {
            const QSignalBlocker quiet(other);
            other->setCurrentIndex(0);
        }
    }
    Q_EMIT mappingChanged();
}

ImportMapping ImportMappingView::mapping() const
{
    ImportMapping mapping;
    mapping.fields.reserve(m_choices.size());
    for (const QComboBox *const choice : m_choices)
        mapping.fields.append(choice->currentData().toString());
    return mapping;
}

} // namespace Calends
