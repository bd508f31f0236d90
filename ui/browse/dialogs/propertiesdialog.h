// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/request.h"
#include "widgets/standarddialog.h"

class BusyBar;
class NoteLabel;
class QAction;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;
class ValueForm;

/// The frame of a properties view: a form of named values, each copyable, a table of all headers, and the state of loading them.
class PropertiesDialog : public StandardDialog
{
    Q_OBJECT

Q_SIGNALS:
    /// Asks for the values: when first shown, and again by the person after an error.
    void reloadRequested();

protected:
    explicit PropertiesDialog(QWidget *parent);

    ValueForm *form() const { return m_form; }
    /// The values could not be loaded; what is known stays on the screen.
    void showError(const CosError &error);
    void setLoading(bool isLoading);
    /// Loading has ended: \a known becomes what was loaded and the form shows it; or the error stands there.
    template <typename T, typename Known>
    void showLoaded(const Result<T> &loaded, Known &known)
    {
        if (!loaded)
            return showError(loaded.error());
        known = *loaded;
        setLoading(false);
        refill();
    }
    /// Fills the form anew from what is known now.
    void refill();
    void setHeaders(const Cos::HeaderList &headers);

    /// Adds all rows to the empty form().
    virtual void fill() = 0;
    /// The name of what the values belong to.
    virtual QString headingText() const = 0;
    /// Whether reloadRequested() is to be emitted when the dialog is first shown.
    virtual bool needsLoading() const = 0;

    void retranslate() final;
    void showEvent(QShowEvent *event) override;

private:
    void makeHeaderTable();
    void reload();
    void copyAll() const;
    void copyHeaders() const;
    static QString headerLine(const QTreeWidgetItem &item);

    QLabel *m_heading;
    ValueForm *m_form;
    QTabWidget *m_tabs;
    QTreeWidget *m_headerTable;
    QAction *m_copyHeaders = nullptr;
    BusyBar *m_loading;
    NoteLabel *m_error;
    QPushButton *m_retry;
    QPushButton *m_copyAll;
    QPushButton *m_close;
    bool m_wasShown = false;
};
