#include "tests/gui/settings/networkfields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/shell/networksection.h"

namespace Calends {

NetworkFields::NetworkFields(std::unique_ptr<SettingsPage> page)
    : m_page(std::move(page))
    , m_section(m_page->findChild<NetworkSection *>())
{
    m_page->show();
}

QLineEdit *NetworkFields::field(const QString &name) const
{
    const QList<QLineEdit *> fields = m_section->findChildren<QLineEdit *>();
    for (QLineEdit *each : fields) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QComboBox *NetworkFields::kind() const { return m_section->findChild<QComboBox *>(); }

QPushButton *NetworkFields::button(const QString &name) const
{
    const QList<QPushButton *> buttons = m_section->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->accessibleName() == name || each->text() == name)
            return each;
    }
    return nullptr;
}

QStringList NetworkFields::said() const
{
    QStringList texts;
    const QList<QLabel *> labels = m_section->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void NetworkFields::choose(ProxyChoice::Kind choice) const
{
    kind()->setCurrentIndex(kind()->findData(int(choice)));
}

void NetworkFields::type(
    const QString &host, const QString &port, const QString &user, const QString &password) const
{
    field(Host)->setText(host);
    field(Port)->setText(port);
    field(User)->setText(user);
    field(Password)->setText(password);
}

} // namespace Calends
