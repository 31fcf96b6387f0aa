#include <QPushButton>
#include <QVBoxLayout>

#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/changes/metadataedit.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class MapEditor final : public FieldEditor
{
public:
    MapEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_table(new MetadataEdit(field().label(), this))
    {
        m_table->setFocusProxy(m_table->addButton());
        column()->addWidget(m_table);
        connect(m_table, &MetadataEdit::edited, this, [this] { tell(); });
        finish();
    }

    QWidget *control() const override { return m_table; }

protected:
    void put(const QByteArray &json) override { m_table->setJson(json); }
    QByteArray entered() const override
    {
        return m_table->count() == 0 && !hadValue() ? QByteArray() : m_table->json();
    }
    QString trouble() const override { return m_table->issue(); }

private:
    MetadataEdit *m_table;
};

} // namespace

FieldEditor *FieldEditors::map(const FieldSetting &setting, QWidget *parent)
{
    return new MapEditor(setting, parent);
}

} // namespace Calends
