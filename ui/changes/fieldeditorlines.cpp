#include <QCoreApplication>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorarea.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/discretion.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int LinesShown = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

QStringList textsOf(const QByteArray &list)
{
    QStringList texts;
    const QList<QByteArray> elements = EditedJson::elementsOf(list);
    for (const QByteArray &element : elements)
        texts.append(EditedJson::textOf(element));
    return texts;
}

// A list of texts, one a line. What is doubtful about them stands below.
class LinesEditor final : public FieldEditor
{
public:
    LinesEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_area(new FieldArea(LinesShown, this))
        , m_remarks(noteBelow(Tone::WarnText, this))
    {
        m_area->setLineWrapMode(FieldArea::NoWrap);
        m_area->setPlaceholderText(Words::tr("One a line"));
        new Veil(m_remarks);
        column()->addWidget(m_area);
        column()->addWidget(m_remarks);
        connect(m_area, &FieldArea::textChanged, this, [this] {
            showRemarks();
            tell();
        });
        finish();
    }

    QWidget *control() const override { return m_area; }

protected:
    void put(const QByteArray &json) override { m_area->setPlainText(textsOf(json).join(u'\n')); }
    QByteArray entered() const override
    {
        const QStringList texts = lines();
        if (texts.isEmpty() && !hadValue())
            return {};
        QList<QByteArray> elements;
        elements.reserve(texts.size());
        for (const QString &text : texts)
            elements.append(EditedJson::ofText(text));
        return '[' + elements.join(',') + ']';
    }

private:
    QStringList lines() const
    {
        QStringList lines;
        const QStringList all = m_area->toPlainText().split(u'\n');
        for (const QString &line : all) {
            if (const QString text = line.trimmed(); !text.isEmpty())
                lines.append(text);
        }
        return lines;
    }
    void showRemarks()
    {
        const QStringList texts = lines();
        const bool isBlank = texts.isEmpty() && !hadValue();
        setNote(m_remarks, isBlank ? QString() : breakable(setting().rule.remarks(texts).join(u'\n')));
    }

    FieldArea *m_area;
    TextLabel *m_remarks;
};

} // namespace

FieldEditor *FieldEditors::lines(const FieldSetting &setting, QWidget *parent)
{
    return new LinesEditor(setting, parent);
}

} // namespace Calends
