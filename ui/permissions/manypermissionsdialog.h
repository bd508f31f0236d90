// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectsettings/objectaccesschange.h"
#include "objectsettings/selectiondialog.h"

class GrantTable;
class PublicAccessBox;
class QCheckBox;

/// Changes the permissions of many objects: for what everyone may and for the rights of accounts it is chosen whether they stay
/// as they are.
class ManyPermissionsDialog final : public SelectionDialog
{
    Q_OBJECT

public:
    ManyPermissionsDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent);

Q_SIGNALS:
    /// Confirmed; the dialog closes itself.
    void changeRequested(const Cos::BucketRef &bucket, const ItemSelection &selection, const ObjectAccessChange &change);

protected:
    QString headingText() const override;
    bool isReady() const override;
    void updateChoices() override;
    void retranslate() override;

private:
    ObjectAccessChange change() const;
    QString limitText() const;
    void askAndApply();
    void apply();

    PublicAccessBox *m_public;
    QCheckBox *m_replaces;
    NoteLabel *m_replacesNote;
    GrantTable *m_table;
    NoteLabel *m_limit;
};
