// The side pane that shows everything one row has.
#pragma once

#include <QWidget>

#include "ui/kit/inspectorcontent.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Calends {

class Avatar;
class Veil;

// What can be done with an inspector where it stands.
struct InspectorControls
{
    enum class Standing : quint8 { Beside, Pinned, Window };
    Standing standing = Standing::Beside; // the list, and follows what is chosen there
    bool canKeep = false; // pinned or in a window of its own
    bool canGoBack = false;
    bool canGoForward = false;
    bool isElsewhere = false; // on what no list beside it shows
    friend bool operator==(const InspectorControls &, const InspectorControls &) = default;
};

class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    // Keeps the tab that is open and its scroll position when the same id is shown again.
    void setContent(const InspectorContent &content);
    void clear();
    const InspectorContent &content() const { return m_content; }
    void setControls(const InspectorControls &controls);
    const InspectorControls &controls() const { return m_controls; }

Q_SIGNALS:
    void linkFollowed(const Calends::Place &place);
    void closed();
    void backWanted();
    void forwardWanted();
    void listWanted(); // where the object stands among its like
    void pinWanted(bool pinned);
    void windowWanted(); // of its own, or back beside the list

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeHeader();
    void nameControls();
    bool takesKey(const QKeyEvent &event) const;
    void showHeader(const InspectorContent &content);
    void showId(const QString &id);
    void showVerbs();
    void restyle();
    void showTab(int index);

    InspectorContent m_content;
    InspectorControls m_controls;
    Avatar *m_avatar;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_id;
    QToolButton *m_copy;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_list;
    QToolButton *m_pin;
    QToolButton *m_window;
    QToolButton *m_close;
    QHBoxLayout *m_idRow = nullptr;
    QHBoxLayout *m_pills;
    QHBoxLayout *m_verbs;
    QList<QPushButton *> m_verbButtons;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<Veil *> m_veils; // of the header
};

} // namespace Calends
