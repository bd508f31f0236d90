<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Coscope</source>
        <translation>Coscope について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>A native browser for Tencent Cloud COS buckets.</source>
        <translation>Tencent Cloud COS バケットのネイティブブラウザーです。</translation>
    </message>
    <message>
        <source>Coscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Coscope は、GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Copy Version Information</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 is locked. %2</source>
        <comment>1: name of an account, 2: a sentence that says why</comment>
        <translation>%1 はロックされています。%2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Enter the Keys…</source>
        <translation>キーを入力…</translation>
    </message>
</context>
<context>
    <name>AccountTreeView</name>
    <message>
        <source>Accounts and buckets</source>
        <translation>アカウントとバケット</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>今回の実行中のみ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Service or path</source>
        <translation>サービスまたはパス</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>一覧から削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AclTab</name>
    <message>
        <source>This list cannot be shown: %1 It can still be changed as text, and nothing in it is lost.</source>
        <translation>この一覧は表示できません: %1 テキストとしては変更でき、内容が失われることはありません。</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Sign &amp;In…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds an account with its SecretId and SecretKey.</source>
        <translation>SecretId と SecretKey を使ってアカウントを追加します。</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows, edits and removes the accounts of this program.</source>
        <translation>このプログラムのアカウントを表示、編集、一覧から削除します。</translation>
    </message>
    <message>
        <source>Creates a bucket in the current account.</source>
        <translation>現在のアカウントにバケットを作成します。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>プログラムを終了します。</translation>
    </message>
    <message>
        <source>&amp;About Coscope</source>
        <translation>Coscope について(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the version and the licence of this program.</source>
        <translation>このプログラムのバージョンとライセンスを表示します。</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows the version of the Qt libraries.</source>
        <translation>Qt ライブラリのバージョンを表示します。</translation>
    </message>
    <message>
        <source>&amp;Copy cos:// Path</source>
        <extracomment>copies text such as cos://photos-1250000000/2026/ to the clipboard</extracomment>
        <translation>cos:// パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the paths of the selection, or of this folder, to the clipboard.</source>
        <translation>選択した項目またはこのフォルダーのパスをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>uploads the files that are in the clipboard</extracomment>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Uploads the files in the clipboard into this folder.</source>
        <translation>クリップボードのファイルをこのフォルダーにアップロードします。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything that this folder shows.</source>
        <translation>このフォルダーに表示されている項目をすべて選択します。</translation>
    </message>
    <message>
        <source>Deletes the selected objects and folders after a question.</source>
        <translation>選択したオブジェクトとフォルダーを、確認のうえ削除します。</translation>
    </message>
    <message>
        <source>Changes how this program works.</source>
        <translation>このプログラムの動作を変更します。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Lists this folder anew.</source>
        <translation>このフォルダーの一覧を取得し直します。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>verb: ends a listing that is still running</extracomment>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stops listing and keeps what has arrived.</source>
        <translation>一覧の取得を中止し、取得済みの項目を残します。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>verb: narrows the list to names that contain a text</extracomment>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Shows only the names that contain a text.</source>
        <translation>指定した文字列を含む名前だけを表示します。</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>転送一覧(&amp;T)</translation>
    </message>
    <message>
        <source>Shows or hides the uploads and downloads.</source>
        <translation>アップロードとダウンロードの表示を切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>the previous folder</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the previous folder.</source>
        <translation>前のフォルダーに戻ります。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>the next folder</extracomment>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the folder that you came back from.</source>
        <translation>戻る前に表示していたフォルダーに進みます。</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>the folder above</extracomment>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Goes to the folder above.</source>
        <translation>1 つ上のフォルダーに移動します。</translation>
    </message>
    <message>
        <source>&amp;Edit Path</source>
        <translation>パスを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Lets you type or paste the cos:// path of a folder.</source>
        <translation>フォルダーの cos:// パスを入力または貼り付けできます。</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>Creates a folder in this folder.</source>
        <translation>このフォルダーにフォルダーを作成します。</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>ファイルをアップロード(&amp;U)…</translation>
    </message>
    <message>
        <source>Uploads files into this folder.</source>
        <translation>このフォルダーにファイルをアップロードします。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>フォルダーをアップロード(&amp;F)…</translation>
    </message>
    <message>
        <source>Uploads a folder with all that it contains into this folder.</source>
        <translation>フォルダーをその中身ごとこのフォルダーにアップロードします。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Downloads the selection into the download folder.</source>
        <translation>選択した項目をダウンロードフォルダーにダウンロードします。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download &amp;To…</source>
        <translation>保存先を選んでダウンロード(&amp;T)…</translation>
    </message>
    <message>
        <source>Downloads the selection into a folder of your choice.</source>
        <translation>選択した項目を任意のフォルダーにダウンロードします。</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>プロパティ(&amp;P)</translation>
    </message>
    <message>
        <source>Shows all that the service says about the selected object.</source>
        <translation>選択したオブジェクトについてサービスが返す情報をすべて表示します。</translation>
    </message>
    <message>
        <source>&amp;Bucket Properties</source>
        <translation>バケットのプロパティ(&amp;B)</translation>
    </message>
    <message>
        <source>Shows all that the service says about this bucket.</source>
        <translation>このバケットについてサービスが返す情報をすべて表示します。</translation>
    </message>
    <message>
        <source>D&amp;elete Bucket…</source>
        <translation>バケットの削除(&amp;E)…</translation>
    </message>
    <message>
        <source>Deletes this bucket. It must be empty.</source>
        <translation>このバケットを削除します。バケットは空でなければなりません。</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all uploads and downloads; they lose nothing.</source>
        <translation>すべてのアップロードとダウンロードを一時停止します。転送済みの分は失われません。</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>Lets all paused uploads and downloads go on.</source>
        <translation>一時停止中のアップロードとダウンロードをすべて再開します。</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>失敗分を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Tries all failed uploads and downloads again.</source>
        <translation>失敗したアップロードとダウンロードをすべて再試行します。</translation>
    </message>
    <message>
        <source>C&amp;lear Ended</source>
        <translation>終了分を一覧から削除(&amp;L)</translation>
    </message>
    <message>
        <source>Removes uploads and downloads that have ended from the list.</source>
        <translation>終了したアップロードとダウンロードを一覧から削除します。</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>すべてキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels all uploads and downloads that have not ended.</source>
        <translation>終了していないアップロードとダウンロードをすべてキャンセルします。</translation>
    </message>
    <message>
        <source>Per&amp;missions…</source>
        <extracomment>who may read and change the selected objects</extracomment>
        <translation>アクセス権限(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows and changes who may read the selected objects and folders.</source>
        <translation>選択したオブジェクトとフォルダーを誰が読み取れるかを表示、変更します。</translation>
    </message>
    <message>
        <source>Bucket &amp;Settings…</source>
        <translation>バケットの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows and changes the settings of this bucket: permissions, cross-origin access, lifecycle and more.</source>
        <translation>アクセス権限、クロスオリジンアクセス、ライフサイクルなど、このバケットの設定を表示、変更します。</translation>
    </message>
    <message>
        <source>&amp;When Done</source>
        <extracomment>what the computer does once all transfers have ended</extracomment>
        <translation>完了時の動作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Headers and Class…</source>
        <extracomment>HTTP headers of the selected objects</extracomment>
        <translation>ヘッダーとストレージクラス(&amp;H)…</translation>
    </message>
    <message>
        <source>Changes headers, metadata, storage class and tags of the selection.</source>
        <translation>選択した項目のヘッダー、メタデータ、ストレージクラス、タグを変更します。</translation>
    </message>
    <message>
        <source>Shows where the settings of this bucket differ from another one&apos;s or a file&apos;s, and applies them there or here.</source>
        <translation>このバケットの設定と、別のバケットまたはファイルの設定との違いを表示し、どちらかに適用します。</translation>
    </message>
    <message>
        <source>E&amp;xport Settings…</source>
        <translation>設定をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves all settings of this bucket as one file.</source>
        <translation>このバケットのすべての設定を 1 つのファイルに保存します。</translation>
    </message>
    <message>
        <source>Upload &amp;with Options…</source>
        <translation>オプションを指定してアップロード(&amp;W)…</translation>
    </message>
    <message>
        <source>Uploads files and folders into this folder: which of them, and how they are stored.</source>
        <translation>対象と保存方法を指定して、ファイルやフォルダーをこのフォルダーにアップロードします。</translation>
    </message>
    <message>
        <source>Down&amp;load with Options…</source>
        <translation>オプションを指定してダウンロード(&amp;L)…</translation>
    </message>
    <message>
        <source>Downloads the selection: where to, and what happens to files that exist.</source>
        <translation>保存先と既存ファイルの扱いを指定して、選択項目をダウンロードします。</translation>
    </message>
    <message>
        <source>Try &amp;Now</source>
        <translation>今すぐ試す(&amp;N)</translation>
    </message>
    <message>
        <source>Tries at once what waits for the service, the network or a disk.</source>
        <translation>サービス、ネットワーク、ディスクを待っている転送を今すぐ試します。</translation>
    </message>
    <message>
        <source>Crea&amp;te Bucket…</source>
        <translation>バケットの作成(&amp;T)…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <extracomment>verb: deletes objects and folders</extracomment>
        <translation>削除(&amp;E)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;ompare Settings…</source>
        <translation>設定を比較(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export Failures…</source>
        <translation>失敗分を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the failed transfers with reasons and request ids to a CSV file.</source>
        <translation>失敗した転送を、理由とリクエスト ID とともに CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Export Failures…</source>
        <translation>失敗分を書き出し…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses the selected uploads and downloads; they lose nothing.</source>
        <translation>選択したアップロードとダウンロードを一時停止します。転送済みの分は失われません。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the selected transfers that are paused go on.</source>
        <translation>選択した転送のうち、一時停止中のものを再開します。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the selected transfers that failed or were cancelled once more.</source>
        <translation>選択した転送のうち、失敗またはキャンセルされたものを再試行します。</translation>
    </message>
    <message>
        <source>Start &amp;First</source>
        <extracomment>before all other transfers</extracomment>
        <translation>最初に開始(&amp;F)</translation>
    </message>
    <message>
        <source>Lets the selected transfers start before all others that wait.</source>
        <translation>選択した転送を、待機中の他の転送より先に開始します。</translation>
    </message>
    <message>
        <source>Start &amp;Last</source>
        <extracomment>after all other transfers</extracomment>
        <translation>最後に開始(&amp;L)</translation>
    </message>
    <message>
        <source>Lets the selected transfers start after all others that wait.</source>
        <translation>選択した転送を、待機中の他の転送の後に開始します。</translation>
    </message>
    <message>
        <source>&amp;Open Containing Folder</source>
        <translation>保存先のフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the local folder of the selected transfer.</source>
        <translation>選択した転送のローカルフォルダーを開きます。</translation>
    </message>
    <message>
        <source>Show in &amp;Bucket</source>
        <translation>バケットで表示(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the object of the selected transfer.</source>
        <translation>選択した転送のオブジェクトに移動します。</translation>
    </message>
    <message>
        <source>Copy &amp;Error</source>
        <translation>エラーをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copies why the selected transfers failed to the clipboard.</source>
        <translation>選択した転送が失敗した理由をクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Copy Re&amp;quest ID</source>
        <translation>リクエスト ID をコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Copies the service&apos;s number of the request that failed.</source>
        <translation>失敗したリクエストにサービスが付けた ID をコピーします。</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>一覧から削除(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the selected transfers that have ended from the list.</source>
        <translation>選択した転送のうち、終了したものを一覧から削除します。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels the selected transfers that have not ended.</source>
        <translation>選択した転送のうち、終了していないものをキャンセルします。</translation>
    </message>
    <message>
        <source>&amp;Pause Group</source>
        <translation>グループを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all transfers of the chosen group; they lose nothing.</source>
        <translation>選択したグループの転送をすべて一時停止します。転送済みの分は失われません。</translation>
    </message>
    <message>
        <source>&amp;Resume Group</source>
        <translation>グループを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the paused transfers of the chosen group go on.</source>
        <translation>選択したグループの一時停止中の転送を再開します。</translation>
    </message>
    <message>
        <source>&amp;Try Failed Ones Again</source>
        <translation>失敗分を再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the failed transfers of the chosen group once more.</source>
        <translation>選択したグループの失敗した転送を再試行します。</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>レポート(&amp;O)…</translation>
    </message>
    <message>
        <source>Compares what was expected of the chosen group with what has arrived.</source>
        <translation>選択したグループの予定された内容と転送された内容を比較します。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Re&amp;move Finished Ones from List</source>
        <translation>完了分を一覧から削除(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the transfers of the chosen group that have finished from the list.</source>
        <translation>選択したグループの完了した転送を一覧から削除します。</translation>
    </message>
    <message>
        <source>&amp;Cancel Group</source>
        <translation>グループをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels all transfers of the chosen group that have not ended.</source>
        <translation>選択したグループの終了していない転送をすべてキャンセルします。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Stopped, since the account is closed: %1</source>
        <extracomment>The account was removed or its address changed. %1 is what was being done: Deleting from photos-1250000000</extracomment>
        <translation>アカウントが閉じられたため中止しました: %1</translation>
    </message>
</context>
<context>
    <name>ApplySettingsDialog</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 は除外されます: %2</translation>
    </message>
    <message>
        <source>Cannot be applied as it is</source>
        <translation>このままでは適用できません</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>変更されます</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Left alone: somebody else has changed it meanwhile</source>
        <translation>未適用: その間に別の人が変更しました</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were applied.</source>
        <translation>
            <numerusform>%n 件の設定を適用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) were applied. The list says what became of the others.</source>
        <translation>
            <numerusform>%n 件中 %1 件の設定を適用しました。残りの結果は一覧に示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) done…</source>
        <translation>
            <numerusform>%n 件中 %1 件の設定が完了…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply Settings</source>
        <translation>設定の適用</translation>
    </message>
    <message>
        <source>Apply settings of %1 to %2?</source>
        <comment>two buckets</comment>
        <translation>%1 の設定を %2 に適用しますか?</translation>
    </message>
    <message>
        <source>Each of these settings is replaced as a whole. Nothing else of the bucket changes.</source>
        <translation>これらの設定はそれぞれ全体が置き換えられます。バケットのほかの部分は変わりません。</translation>
    </message>
    <message>
        <source>Where the settings &amp;name the bucket they come from, name this one</source>
        <translation>設定内の元のバケット名をこのバケット名に置き換える(&amp;N)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Settings to apply</source>
        <translation>適用する設定</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Show as the service &amp;keeps it</source>
        <translation>サービスに保存される形式で表示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for what is being saved. Cancel once more to close without waiting.</source>
        <translation>保存中の項目を待っています。もう一度キャンセルすると、待たずに閉じます。</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Nothing in this group is active or waiting.</source>
        <translation>このグループに転送中または待機中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing in this group is paused.</source>
        <translation>このグループに一時停止中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing in this group has failed.</source>
        <translation>このグループに失敗したものはありません。</translation>
    </message>
    <message>
        <source>Nothing in this group has finished.</source>
        <translation>このグループに完了したものはありません。</translation>
    </message>
    <message>
        <source>Everything in this group has ended.</source>
        <translation>このグループの転送はすべて終了しています。</translation>
    </message>
    <message>
        <source>There is nothing in this group.</source>
        <translation>このグループには何もありません。</translation>
    </message>
    <message>
        <source>The transfers are not shown.</source>
        <translation>転送が表示されていません。</translation>
    </message>
    <message>
        <source>Choose a group of transfers on the left first.</source>
        <translation>先に左側で転送のグループを選択してください。</translation>
    </message>
</context>
<context>
    <name>BatchDefaultsPage</name>
    <message>
        <source>The last change is not used before this is put right.</source>
        <translation>これが修正されるまで、最後の変更は使用されません。</translation>
    </message>
    <message>
        <source>For files that are dropped, pasted, or uploaded without choosing options. Uploads that have begun keep theirs.</source>
        <translation>ドロップ、貼り付け、またはオプションを選ばずにアップロードするファイルに適用されます。開始済みのアップロードは変わりません。</translation>
    </message>
    <message>
        <source>For downloads without choosing options, and what is dragged out. Downloads that have begun keep theirs.</source>
        <translation>オプションを選ばないダウンロードと、ドラッグで取り出すものに適用されます。開始済みのダウンロードは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>BatchReportDialog</name>
    <message>
        <source>Folders are still being read; this is how far it has come.</source>
        <translation>フォルダーはまだ読み取り中です。以下は現時点の状況です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have not been transferred yet.</source>
        <translation>
            <numerusform>%Ln 個のファイルがまだ転送されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not arrive.</source>
        <translation>
            <numerusform>%Ln 個のファイルを転送できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived except %Ln file(s) that were skipped because their target existed.</source>
        <translation>
            <numerusform>転送先に既にあるためスキップされた %Ln 個のファイルを除き、すべて転送されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer Report</source>
        <translation>転送レポート</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV として書き出し…</translation>
    </message>
    <message>
        <source>A line for each file: key, expected and transferred size, CRC-64, and why it failed</source>
        <translation>ファイルごとに 1 行: キー、予定サイズと転送済みサイズ、CRC-64、失敗の理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>A number of files and their size, such as &quot;1,204 files, 3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>%Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Not transferred yet</source>
        <translation>未転送</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Everything arrived. The size of each file agrees, and so does its CRC-64 where the service tells one.</source>
        <translation>すべて転送されました。各ファイルのサイズは一致し、サービスが CRC-64 を示すものはその値も一致しています。</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転送済み</translation>
    </message>
</context>
<context>
    <name>BatchRulesForm</name>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace if older</source>
        <translation>古い場合は置き換える</translation>
    </message>
    <message>
        <source>Replace if different</source>
        <translation>異なる場合は置き換える</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Never replace: the transfer fails</source>
        <translation>置き換えない: 転送は失敗します</translation>
    </message>
    <message>
        <source>You are asked about each one, or once for all of them.</source>
        <translation>1 つずつ、またはまとめて一度だけ確認します。</translation>
    </message>
    <message>
        <source>The existing object is lost, unless the bucket keeps versions.</source>
        <translation>バケットでバージョニングが有効でない限り、既存のオブジェクトは失われます。</translation>
    </message>
    <message>
        <source>The existing file is lost.</source>
        <translation>既存のファイルは失われます。</translation>
    </message>
    <message>
        <source>The times at which both were modified are compared. What is not newer is skipped.</source>
        <translation>両者の更新日時を比較します。新しくないものはスキップされます。</translation>
    </message>
    <message>
        <source>Sizes are compared, and checksums (CRC-64) where the sizes are the same. What is the same is skipped.</source>
        <translation>サイズを比較し、同じ場合はチェックサム (CRC-64) を比較します。同じものはスキップされます。</translation>
    </message>
    <message>
        <source>The existing one stays as it is.</source>
        <translation>既存のものはそのまま残ります。</translation>
    </message>
    <message>
        <source>The new one is called “name (2)”.</source>
        <extracomment>“name (2)” is how a second file of the same name is called</extracomment>
        <translation>新しいものは「名前 (2)」になります。</translation>
    </message>
    <message>
        <source>The existing one stays as it is, and the service is told to refuse, too.</source>
        <translation>既存のものはそのまま残り、サービスにも拒否するよう指示します。</translation>
    </message>
    <message>
        <source>The existing one stays as it is, and you see which ones it were.</source>
        <translation>既存のものはそのまま残り、該当するものを確認できます。</translation>
    </message>
    <message>
        <source>&amp;When an object exists</source>
        <translation>オブジェクトが既にある場合(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;When a file exists</source>
        <translation>ファイルが既にある場合(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ymbolic links</source>
        <translation>シンボリックリンク(&amp;Y)</translation>
    </message>
    <message>
        <source>Follow: what they lead to is uploaded</source>
        <translation>たどる: リンク先をアップロード</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Upload as links (.rclonelink)</source>
        <translation>リンクとしてアップロード (.rclonelink)</translation>
    </message>
    <message>
        <source>Links in the folders that you choose. Circles of links are found out.</source>
        <translation>選択したフォルダー内のリンクが対象です。リンクの循環は検出されます。</translation>
    </message>
    <message>
        <source>Upload h&amp;idden files and folders</source>
        <translation>隠しファイルと隠しフォルダーもアップロード(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;empty folders</source>
        <translation>空のフォルダーを作成(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep the time of modification</source>
        <translation>更新日時を保持(&amp;K)</translation>
    </message>
    <message>
        <source>It is stored with each object as metadata, in the form that rclone reads.</source>
        <translation>rclone で読み取れる形式で、各オブジェクトのメタデータとして保存されます。</translation>
    </message>
    <message>
        <source>Files get the time that was stored with the object, else that of the upload.</source>
        <translation>ファイルには、オブジェクトに保存された日時、なければアップロード日時が設定されます。</translation>
    </message>
    <message>
        <source>Make symbolic &amp;links of .rclonelink objects</source>
        <translation>.rclonelink オブジェクトをシンボリックリンクにする(&amp;L)</translation>
    </message>
    <message>
        <source>As which Coscope and rclone store symbolic links. One that would lead out of the folder that you download into is refused.</source>
        <translation>Coscope と rclone がシンボリックリンクを保存する形式です。ダウンロード先フォルダーの外を指すリンクは拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Speed of each file</source>
        <extracomment>Before the field with the most that a single file may move in a second</extracomment>
        <translation>各ファイルの速度(&amp;S)</translation>
    </message>
    <message>
        <source>Held by the service, from %1 to %2. A file with a limit moves over one connection.</source>
        <extracomment>%1 and %2: speeds such as &quot;100 kB/s&quot;</extracomment>
        <translation>サービス側で制限されます (%1～%2)。制限されたファイルは 1 つの接続で転送されます。</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Folders above</source>
        <translation>上位のフォルダー</translation>
    </message>
    <message>
        <source>Shows the folders above</source>
        <translation>上位のフォルダーを表示します</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>フォルダーのパス</translation>
    </message>
    <message>
        <source>cos://bucket-appid/folder/</source>
        <translation>cos://バケット-APPID/フォルダー/</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>All buckets of this account</source>
        <translation>このアカウントのすべてのバケット</translation>
    </message>
    <message>
        <source>Folders and objects</source>
        <translation>フォルダーとオブジェクト</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>placeholder of the line that narrows a list by name</extracomment>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Shows only the names that contain this text</source>
        <translation>この文字列を含む名前だけを表示します</translation>
    </message>
</context>
<context>
    <name>BucketActions</name>
    <message>
        <source>The bucket %1 was deleted.</source>
        <translation>バケット %1 を削除しました。</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>開いているアカウントがありません。</translation>
    </message>
    <message>
        <source>No bucket is selected.</source>
        <translation>バケットが選択されていません。</translation>
    </message>
    <message>
        <source>The bucket %1 is yours already.</source>
        <translation>バケット %1 は既にあなたのものです。</translation>
    </message>
</context>
<context>
    <name>BucketNameCheck</name>
    <message>
        <source>You already have a bucket named %1.</source>
        <translation>%1 という名前のバケットを既に所有しています。</translation>
    </message>
    <message>
        <source>The name %1 is taken by somebody else.</source>
        <translation>%1 という名前は他のユーザーが使用しています。</translation>
    </message>
    <message>
        <source>A bucket named %1 exists in another region.</source>
        <translation>%1 という名前のバケットが別のリージョンにあります。</translation>
    </message>
</context>
<context>
    <name>BucketPropertiesDialog</name>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>APPID</source>
        <translation>APPID</translation>
    </message>
    <message>
        <source>Place and kind</source>
        <translation>場所と種類</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Region id</source>
        <translation>リージョン ID</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>アベイラビリティーゾーン</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1 つ</translation>
    </message>
    <message>
        <source>Metadata acceleration</source>
        <translation>メタデータアクセラレーション</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>BucketSettingsDialog</name>
    <message>
        <source>Not available for this bucket</source>
        <translation>このバケットでは使用できません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No permission to see it</source>
        <translation>表示する権限がありません</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Only to be read as text</source>
        <translation>テキストとしてのみ表示できます</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>summary of a setting</comment>
        <translation>%1 (未保存)</translation>
    </message>
    <message>
        <source>Bucket Settings</source>
        <translation>バケットの設定</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compares these settings with those of another bucket or of a file, and applies them there or here.</source>
        <translation>これらの設定を別のバケットまたはファイルの設定と比較し、どちらかに適用します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Saves all settings as one file.</source>
        <translation>すべての設定を 1 つのファイルに保存します。</translation>
    </message>
</context>
<context>
    <name>BucketTreeModel</name>
    <message>
        <source>There are no buckets yet.</source>
        <translation>まだバケットがありません。</translation>
    </message>
    <message>
        <source>These keys may not list buckets. Open a bucket by its path.</source>
        <translation>これらのキーではバケットの一覧を取得できません。パスを指定してバケットを開いてください。</translation>
    </message>
    <message>
        <source>The keys of this account are missing. Edit the account to enter them.</source>
        <translation>このアカウントのキーがありません。アカウントを編集してキーを入力してください。</translation>
    </message>
    <message>
        <source>The permission GetService (name/cos:GetService) is missing. Type a path such as cos://bucket-1250000000/ in the path field, or name a bucket in the account&apos;s settings.</source>
        <translation>権限 GetService (name/cos:GetService) がありません。パス欄に cos://bucket-1250000000/ のようなパスを入力するか、アカウントの設定でバケットを指定してください。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name that a person gave to an account.</extracomment>
        <translation>アカウント %1</translation>
    </message>
    <message numerus="yes">
        <source>Region %1, %n bucket(s)</source>
        <extracomment>Read aloud by screen readers. %1 is a region such as &quot;Guangzhou (ap-guangzhou)&quot;.</extracomment>
        <translation>
            <numerusform>リージョン %1、バケット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name of a bucket.</extracomment>
        <translation>バケット %1</translation>
    </message>
</context>
<context>
    <name>CancelTransfersDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation>転送のキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセルしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Transferring</source>
        <translation>転送を続ける</translation>
    </message>
    <message>
        <source>Cancel all transfers?</source>
        <translation>すべての転送をキャンセルしますか?</translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved and are thrown away. Finished files stay.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>未完了のファイルの転送済みの %1 は破棄されます。完了したファイルは残ります。</translation>
    </message>
    <message>
        <source>What has been moved of unfinished files is thrown away. Finished files stay.</source>
        <translation>未完了のファイルの転送済みの分は破棄されます。完了したファイルは残ります。</translation>
    </message>
    <message>
        <source>Folders that are still being read are given up, with all that would have been found in them.</source>
        <translation>読み取り中のフォルダーは、まだ見つかっていない内容も含めて取りやめになります。</translation>
    </message>
    <message>
        <source>To go on later without losing anything, pause them instead.</source>
        <translation>何も失わずに後で続けるには、キャンセルせずに一時停止してください。</translation>
    </message>
</context>
<context>
    <name>ChangeReportDialog</name>
    <message>
        <source>Report of Changes</source>
        <translation>変更の結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) changed in %1.</source>
        <translation>
            <numerusform>%1 の %Ln 個のオブジェクトを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <translation>
            <numerusform>%Ln 個は変更できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not changed</source>
        <translation>変更されなかったもの</translation>
    </message>
    <message>
        <source>Change Again</source>
        <translation>もう一度変更</translation>
    </message>
    <message>
        <source>Tries once more to change what is listed here.</source>
        <translation>ここに表示された項目の変更をもう一度試みます。</translation>
    </message>
</context>
<context>
    <name>ChoiceFieldEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation>(未選択)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the sandbox server at &lt;url&gt;, with the keys in COSCOPE_SANDBOX_SECRET_ID and COSCOPE_SANDBOX_SECRET_KEY.</source>
        <translation>COSCOPE_SANDBOX_SECRET_ID と COSCOPE_SANDBOX_SECRET_KEY のキーを使って、&lt;url&gt; のサンドボックスサーバーにサインインします。</translation>
    </message>
    <message>
        <source>With --sandbox: sign in, list, upload, download, compare and delete once, print each step, and exit.</source>
        <translation>--sandbox と併用: サインイン、一覧の取得、アップロード、ダウンロード、比較、削除を 1 回ずつ行い、各手順を出力して終了します。</translation>
    </message>
    <message>
        <source>With --self-test: save a picture of the window as &lt;file&gt;.</source>
        <translation>--self-test と併用: ウィンドウの画像を &lt;file&gt; として保存します。</translation>
    </message>
    <message>
        <source>Colour scheme: system, light or dark.</source>
        <translation>配色: system、light、dark のいずれか。</translation>
    </message>
    <message>
        <source>Language of this run: en, ja, ko or zh_CN.</source>
        <translation>今回の実行で使う言語: en、ja、ko、zh_CN のいずれか。</translation>
    </message>
    <message>
        <source>Keep accounts and preferences under &lt;name&gt;, apart from the usual ones.</source>
        <translation>アカウントと設定を、通常のものとは別に &lt;name&gt; の下に保存します。</translation>
    </message>
    <message>
        <source>Browse Tencent Cloud COS buckets, upload and download.</source>
        <translation>Tencent Cloud COS バケットの閲覧、アップロード、ダウンロードを行います。</translation>
    </message>
    <message>
        <source>--screenshot needs --self-test.</source>
        <translation>--screenshot には --self-test が必要です。</translation>
    </message>
    <message>
        <source>--self-test needs --sandbox with an address.</source>
        <translation>--self-test にはアドレスを指定した --sandbox が必要です。</translation>
    </message>
</context>
<context>
    <name>CompareSettingsDialog</name>
    <message>
        <source>%1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a bucket, and the account it belongs to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>a file, the bucket it is of, and when it was written</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>a bucket</comment>
        <translation>%1 (ファイル)</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>設定を読み取り中…</translation>
    </message>
    <message>
        <source>Choose the bucket or the file to compare with.</source>
        <translation>比較するバケットまたはファイルを選択してください。</translation>
    </message>
    <message>
        <source>All settings that could be compared are equal.</source>
        <translation>比較できた設定はすべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. Choose those to apply to the other bucket.</source>
        <translation>
            <numerusform>%n 件の設定が異なります。もう一方のバケットに適用するものを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bucket, and why a setting of it is not known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file cannot be changed.</source>
        <translation>ファイルは変更できません。</translation>
    </message>
    <message>
        <source>Choose the bucket to compare with first.</source>
        <translation>先に比較するバケットを選択してください。</translation>
    </message>
    <message>
        <source>Choose settings in the list first.</source>
        <translation>先に一覧で設定を選択してください。</translation>
    </message>
    <message>
        <source>Compare Bucket Settings</source>
        <translation>バケット設定の比較</translation>
    </message>
    <message>
        <source>Settings of %1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1 (%2) の設定</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>バケットを選択</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose &amp;all that differ</source>
        <translation>異なるものをすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Hide what is e&amp;qual</source>
        <translation>同じものを隠す(&amp;Q)</translation>
    </message>
    <message>
        <source>Difference, from the left to the right</source>
        <translation>左から右への差分</translation>
    </message>
    <message>
        <source>Show as the service &amp;keeps it</source>
        <translation>サービスに保存される形式で表示(&amp;K)</translation>
    </message>
    <message>
        <source>− only on the left, + only on the right</source>
        <comment>lines of a difference</comment>
        <translation>− 左だけ、+ 右だけ</translation>
    </message>
    <message>
        <source>Apply to the &amp;Right…</source>
        <extracomment>applies the chosen settings of the bucket on the left to the one on the right</extracomment>
        <translation>右に適用(&amp;R)…</translation>
    </message>
    <message>
        <source>Apply to the &amp;Left…</source>
        <extracomment>applies the chosen settings of the bucket on the right to the one on the left</extracomment>
        <translation>左に適用(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>equal</source>
        <extracomment>the setting is the same in both buckets</extracomment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>equal but for names</source>
        <extracomment>two settings differ only where each names its own bucket</extracomment>
        <translation>名前以外は同じ</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>the setting is not the same in both buckets</extracomment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>左だけ</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>右だけ</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較できない</translation>
    </message>
    <message>
        <source>%1: %2. Left: %3. Right: %4</source>
        <extracomment>for screen readers: a setting, the verdict on it, and what the left and the right side have</extracomment>
        <translation>%1: %2。左: %3。右: %4</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings on both sides</source>
        <translation>両側の設定</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The Object Exists</source>
        <translation>オブジェクトは既に存在します</translation>
    </message>
    <message>
        <source>The File Exists</source>
        <translation>ファイルは既に存在します</translation>
    </message>
    <message>
        <source>There is an object “%1” in the target folder already.</source>
        <translation>転送先のフォルダーには既にオブジェクト「%1」があります。</translation>
    </message>
    <message>
        <source>There is a file “%1” in the target folder already.</source>
        <translation>転送先のフォルダーには既にファイル「%1」があります。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Existing object</source>
        <translation>既存のオブジェクト</translation>
    </message>
    <message>
        <source>Existing file</source>
        <translation>既存のファイル</translation>
    </message>
    <message>
        <source>File to upload</source>
        <translation>アップロードするファイル</translation>
    </message>
    <message>
        <source>Object to download</source>
        <translation>ダウンロードするオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all remaining in this batch (%Ln)</source>
        <translation>
            <numerusform>この一括転送の残りすべてに適用 (%Ln 件)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>上書き(&amp;R)</translation>
    </message>
    <message>
        <source>Uploads the file over the existing object.</source>
        <translation>ファイルをアップロードし、既存のオブジェクトを上書きします。</translation>
    </message>
    <message>
        <source>Downloads the object over the existing file.</source>
        <translation>オブジェクトをダウンロードし、既存のファイルを上書きします。</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>両方を残す(&amp;K)</translation>
    </message>
    <message>
        <source>Gives the new one another name.</source>
        <translation>新しい方に別の名前を付けます。</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Leaves the existing one as it is.</source>
        <translation>既存の方をそのまま残します。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What is shown where a size or a time is not known</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Both have the same size.</source>
        <translation>サイズは同じです。</translation>
    </message>
    <message>
        <source>Both have the same size; the new one was modified later.</source>
        <translation>サイズは同じで、新しい方が後から更新されています。</translation>
    </message>
    <message>
        <source>Both have the same size; the new one was not modified later.</source>
        <translation>サイズは同じで、新しい方が後から更新されたわけではありません。</translation>
    </message>
    <message>
        <source>The new one was modified later.</source>
        <translation>新しい方が後から更新されています。</translation>
    </message>
    <message>
        <source>The existing one was modified later or at the same time.</source>
        <translation>既存の方が後から、または同時に更新されています。</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>The keys work for the bucket %1.</source>
        <translation>キーはバケット %1 で使用できます。</translation>
    </message>
    <message>
        <source>The keys work for %1.</source>
        <translation>キーは %1 で使用できます。</translation>
    </message>
    <message>
        <source>The keys work. The account has no buckets yet.</source>
        <translation>キーは使用できます。アカウントにはまだバケットがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The keys work: more than %n bucket(s) found.</source>
        <translation>
            <numerusform>キーは使用できます: %n 個を超えるバケットが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys work: %n bucket(s) found.</source>
        <translation>
            <numerusform>キーは使用できます: %n 個のバケットが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are right, but they may not list the account&apos;s buckets. Enter the bucket or path they are for.</source>
        <translation>キーは正しいですが、アカウントのバケット一覧を取得する権限がありません。キーの対象となるバケットまたはパスを入力してください。</translation>
    </message>
    <message>
        <source>The keys are right, but they may not list %1. Check the bucket or path, or ask its owner for permission.</source>
        <translation>キーは正しいですが、%1 の一覧を取得する権限がありません。バケットまたはパスを確認するか、所有者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>There is no bucket %1 there. Check its name, with the number at its end, and its region.</source>
        <translation>バケット %1 はそこにありません。末尾の番号を含む名前と、リージョンを確認してください。</translation>
    </message>
    <message>
        <source>The bucket %1 is in none of the known regions. Check its name, or enter its region.</source>
        <translation>バケット %1 は既知のどのリージョンにもありません。名前を確認するか、リージョンを入力してください。</translation>
    </message>
    <message>
        <source>The service does not know this SecretId, or it is disabled.</source>
        <translation>この SecretId はサービスに登録されていないか、無効になっています。</translation>
    </message>
    <message>
        <source>The SecretKey does not belong to this SecretId.</source>
        <translation>SecretKey がこの SecretId のものではありません。</translation>
    </message>
    <message>
        <source>The temporary keys have expired, or the token does not belong to them. Get new ones.</source>
        <translation>一時キーの有効期限が切れているか、トークンが一時キーと対応していません。新しいものを取得してください。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it and try again.</source>
        <translation>このコンピューターの時計が正しくありません。合わせてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. No keys were sent.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 が提示した証明書は、このコンピューターでは信頼されていません。キーは送信していません。</translation>
    </message>
    <message>
        <source>%1 is busy or out of order. Try again in a moment.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 は混雑しているか、障害が発生しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and the address if you entered one.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 が応答しません。ネットワークと、入力した場合はアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as Tencent Cloud COS does. Check the address.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 は応答しましたが、Tencent Cloud COS の応答ではありません。アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>ConnectionTestView</name>
    <message>
        <source>S&amp;top Test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>接続をテストしています</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CorsTester</name>
    <message>
        <source>Rule %1 allows it. %2</source>
        <translation>ルール %1 により許可されます。%2</translation>
    </message>
    <message>
        <source>No rule allows it: the browser would refuse.</source>
        <translation>許可するルールがないため、ブラウザーは拒否します。</translation>
    </message>
    <message numerus="yes">
        <source>The answer allows %1 and is remembered for %n second(s).</source>
        <translation>
            <numerusform>応答は %1 を許可し、%n 秒間キャッシュされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer allows %1.</source>
        <translation>応答は %1 を許可します。</translation>
    </message>
    <message>
        <source>Rule %1 is for other sites.</source>
        <translation>ルール %1 は別のサイトを対象としています。</translation>
    </message>
    <message>
        <source>Rule %1 does not allow the method.</source>
        <translation>ルール %1 はこのメソッドを許可していません。</translation>
    </message>
    <message>
        <source>Rule %1 does not allow the header %2.</source>
        <translation>ルール %1 はヘッダー %2 を許可していません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>The service allows it.</source>
        <translation>サービスは許可しています。</translation>
    </message>
    <message>
        <source>The service refuses it.
Request id: %1</source>
        <translation>サービスは拒否しています。
リクエスト ID: %1</translation>
    </message>
    <message>
        <source>A page of another site wants to send a request to this bucket. May it?</source>
        <translation>別のサイトのページがこのバケットにリクエストを送信できるかどうかを確認します。</translation>
    </message>
    <message>
        <source>The page is &amp;from</source>
        <translation>ページの提供元(&amp;F)</translation>
    </message>
    <message>
        <source>It &amp;sends</source>
        <translation>メソッド(&amp;S)</translation>
    </message>
    <message>
        <source>With the &amp;headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>For the &amp;object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>By the rules as they are on the screen</source>
        <translation>画面上のルールによる判定</translation>
    </message>
    <message>
        <source>What the service answers to a browser now</source>
        <translation>サービスが現在ブラウザーに返す応答</translation>
    </message>
    <message>
        <source>&amp;Ask the Service</source>
        <translation>サービスに問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Sends what a browser would send first, without keys. Changes that are not saved do not count.</source>
        <translation>ブラウザーが最初に送信するリクエスト (プリフライト) を、キーなしで送信します。未保存の変更は反映されません。</translation>
    </message>
</context>
<context>
    <name>Cos::Client</name>
    <message>
        <source>This object name can only be deleted by itself.</source>
        <translation>この名前のオブジェクトは単独でしか削除できません。</translation>
    </message>
    <message>
        <source>The object name is empty.</source>
        <translation>オブジェクト名が空です。</translation>
    </message>
    <message>
        <source>The object name “%1” could be taken for the bucket itself.</source>
        <extracomment>%1 is the name of an object such as &quot;a/..&quot;</extracomment>
        <translation>オブジェクト名「%1」は、バケット自体と解釈されるおそれがあります。</translation>
    </message>
    <message>
        <source>The bucket name or the region has characters that are not allowed.</source>
        <translation>バケット名またはリージョンに使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The bucket name is missing.</source>
        <translation>バケット名がありません。</translation>
    </message>
    <message>
        <source>A header or metadata value contains a line break.</source>
        <translation>ヘッダーまたはメタデータの値に改行が含まれています。</translation>
    </message>
    <message>
        <source>The temporary key has expired.</source>
        <translation>一時キーの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The endpoint does not give a valid address.</source>
        <translation>エンドポイントから有効なアドレスを作成できません。</translation>
    </message>
    <message>
        <source>A header or a name of metadata is there twice.</source>
        <translation>ヘッダーまたはメタデータの名前が重複しています。</translation>
    </message>
    <message>
        <source>Encryption with a key of your own needs https.</source>
        <translation>お客様のキーでの暗号化には https が必要です。</translation>
    </message>
</context>
<context>
    <name>Cos::Endpoint</name>
    <message>
        <source>“%1” is not a host name or a domain template.</source>
        <extracomment>%1 is what a person typed as endpoint</extracomment>
        <translation>「%1」はホスト名でもドメインのテンプレートでもありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Only lower-case letters, digits and hyphens are allowed.</source>
        <translation>使用できるのは英小文字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>The name must end in a hyphen and the APPID, such as “-1250000000”.</source>
        <translation>名前の末尾は「-1250000000」のように、ハイフンと APPID でなければなりません。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a hyphen.</source>
        <translation>名前の先頭と末尾にハイフンは使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long for this region by %n character(s).</source>
        <translation>
            <numerusform>名前がこのリージョンの上限より %n 文字長くなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” serves web pages, not programs like this one.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>「%1」は Web ページ用で、このようなプログラムでは使えません。</translation>
    </message>
</context>
<context>
    <name>Cos::FileSliceDevice</name>
    <message>
        <source>the file changed while it was read</source>
        <translation>読み込み中にファイルが変更されました</translation>
    </message>
</context>
<context>
    <name>Cos::Region</name>
    <message>
        <source>Chinese mainland</source>
        <extracomment>Areas of the world that hold regions of the service</extracomment>
        <translation>中国本土</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>アジア太平洋</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>中東</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>北米</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>南米</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Nanjing</source>
        <translation>南京</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>広州</translation>
    </message>
    <message>
        <source>Chengdu</source>
        <translation>成都</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>重慶</translation>
    </message>
    <message>
        <source>Hong Kong (China)</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>ジャカルタ</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>バンコク</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>リヤド</translation>
    </message>
    <message>
        <source>Silicon Valley (US West)</source>
        <translation>シリコンバレー (米国西部)</translation>
    </message>
    <message>
        <source>Virginia (US East)</source>
        <translation>バージニア (米国東部)</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>サンパウロ</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>フランクフルト</translation>
    </message>
    <message>
        <source>Beijing Zone 1</source>
        <translation>北京 1 区</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ムンバイ</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>トロント</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>モスクワ</translation>
    </message>
    <message>
        <source>Shenzhen Finance</source>
        <translation>深セン金融</translation>
    </message>
    <message>
        <source>Shanghai Finance</source>
        <translation>上海金融</translation>
    </message>
    <message>
        <source>Beijing Finance</source>
        <translation>北京金融</translation>
    </message>
</context>
<context>
    <name>CosError</name>
    <message>
        <source>The secret key is wrong, or a proxy alters the requests.</source>
        <translation>SecretKey が間違っているか、プロキシがリクエストを書き換えています。</translation>
    </message>
    <message>
        <source>The SecretId does not exist or is disabled.</source>
        <translation>SecretId が存在しないか、無効になっています。</translation>
    </message>
    <message>
        <source>The temporary key has expired. Sign in with a new one.</source>
        <translation>一時キーの有効期限が切れています。新しいキーでサインインしてください。</translation>
    </message>
    <message>
        <source>There is no such bucket in this region.</source>
        <translation>このリージョンにそのバケットはありません。</translation>
    </message>
    <message>
        <source>The object no longer exists.</source>
        <translation>オブジェクトはもう存在しません。</translation>
    </message>
    <message>
        <source>This version of the object no longer exists.</source>
        <translation>オブジェクトのこのバージョンはもう存在しません。</translation>
    </message>
    <message>
        <source>The unfinished upload no longer exists: it was completed or aborted.</source>
        <translation>未完了のアップロードはもう存在しません。既に完了または中止されています。</translation>
    </message>
    <message>
        <source>This bucket name is taken. Choose another one.</source>
        <translation>このバケット名は既に使われています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>You own a bucket of this name already.</source>
        <translation>この名前のバケットを既に所有しています。</translation>
    </message>
    <message>
        <source>The bucket is not empty. Delete its objects, old versions and unfinished uploads first.</source>
        <translation>バケットが空ではありません。先にオブジェクト、古いバージョン、未完了のアップロードを削除してください。</translation>
    </message>
    <message>
        <source>An object of this name exists already.</source>
        <translation>この名前のオブジェクトは既に存在します。</translation>
    </message>
    <message>
        <source>The object is locked until its retention date.</source>
        <translation>オブジェクトは保持期限までロックされています。</translation>
    </message>
    <message>
        <source>A file and a folder with the same name collide in this bucket.</source>
        <translation>このバケットで、同じ名前のファイルとフォルダーが競合しています。</translation>
    </message>
    <message>
        <source>The bucket quota of the account is used up.</source>
        <translation>アカウントのバケット数が上限に達しています。</translation>
    </message>
    <message>
        <source>The service does not accept this bucket name.</source>
        <translation>このバケット名はサービスで使用できません。</translation>
    </message>
    <message>
        <source>The service does not know this region.</source>
        <translation>このリージョンはサービスに存在しません。</translation>
    </message>
    <message>
        <source>The object name or its metadata is too long.</source>
        <translation>オブジェクト名またはそのメタデータが長すぎます。</translation>
    </message>
    <message>
        <source>The object name is too long or not allowed.</source>
        <translation>オブジェクト名が長すぎるか、使用できない名前です。</translation>
    </message>
    <message>
        <source>The object is larger than this kind of upload allows.</source>
        <translation>オブジェクトが、この方式のアップロードで許容されるサイズを超えています。</translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 1 MB.</source>
        <translation>アップロードのパートの 1 つが 1 MB 未満です。</translation>
    </message>
    <message>
        <source>This computer offers no keychain to keep the keys in. They can be kept for this run only.</source>
        <translation>このコンピューターには、キーを保存できるキーチェーンがありません。キーを保持できるのは今回の実行中のみです。</translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow access. Unlock it and try again.</source>
        <translation>キーチェーンがロックされているか、アクセスが許可されませんでした。ロックを解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain does not answer yet. It may be waiting for its password in another window.</source>
        <translation>キーチェーンがまだ応答していません。別のウィンドウでパスワードの入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain has no keys for this account. Enter them again.</source>
        <translation>キーチェーンにこのアカウントのキーがありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The keys of this account were kept for one run only. Enter them again.</source>
        <translation>このアカウントのキーは前回の実行中だけ保持されていました。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this account is damaged. Enter the keys again.</source>
        <translation>キーチェーンにあるこのアカウントの項目が壊れています。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The account is in arrears.</source>
        <translation>アカウントに未払いの料金があります。</translation>
    </message>
    <message>
        <source>The object is shorter than expected. Start the download again.</source>
        <translation>オブジェクトが想定より短くなっています。ダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>This storage class is not available for this bucket.</source>
        <translation>このストレージクラスは、このバケットでは使用できません。</translation>
    </message>
    <message>
        <source>This needs a bucket with multiple availability zones.</source>
        <translation>この操作には、複数のアベイラビリティーゾーンを使うバケットが必要です。</translation>
    </message>
    <message>
        <source>The custom domain is not bound to this bucket.</source>
        <translation>カスタムドメイン名がこのバケットに関連付けられていません。</translation>
    </message>
    <message>
        <source>The connection was too slow for the service. Try again with fewer transfers at a time.</source>
        <translation>接続が遅すぎたため、サービスに拒否されました。同時転送数を減らしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint. (%1)</source>
        <extracomment>%1 is the system&apos;s reason, such as &quot;Connection refused&quot;</extracomment>
        <translation>サービスに接続できません。ネットワークとエンドポイントを確認してください。(%1)</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint.</source>
        <translation>サービスに接続できません。ネットワークとエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>サービスから時間内に応答がありませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent: %1</source>
        <translation>接続が安全ではないため、何も送信していません: %1</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>接続が安全ではないため、何も送信していません。</translation>
    </message>
    <message>
        <source>A local file could not be read or written: %1</source>
        <translation>ローカルファイルの読み取りまたは書き込みができませんでした: %1</translation>
    </message>
    <message>
        <source>A local file could not be read or written.</source>
        <translation>ローカルファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>何も送信していません: %1</translation>
    </message>
    <message>
        <source>Nothing was sent, because the request is not valid.</source>
        <translation>リクエストが無効なため、何も送信していません。</translation>
    </message>
    <message>
        <source>The answer of the service was cut short or not understood. Try again.</source>
        <translation>サービスの応答が途中で切れたか、解釈できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data were damaged on the way: the checksums differ. Transfer them again.</source>
        <translation>データが転送中に破損しました。チェックサムが一致しません。もう一度転送してください。</translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation>キーチェーンに拒否されました: %1</translation>
    </message>
    <message>
        <source>The keychain is not available.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The keys were not accepted or have expired. Sign in again.</source>
        <translation>キーが受け付けられなかったか、有効期限が切れています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s. Set it right.</source>
        <translation>このコンピューターの時計がサービスの時計とずれています。正しく合わせてください。</translation>
    </message>
    <message>
        <source>These keys have no permission for this action.</source>
        <translation>これらのキーには、この操作の権限がありません。</translation>
    </message>
    <message>
        <source>It does not exist on the service.</source>
        <translation>サービス上に存在しません。</translation>
    </message>
    <message>
        <source>It exists already, or another operation on it is in progress.</source>
        <translation>既に存在するか、別の操作が進行中です。</translation>
    </message>
    <message>
        <source>The object changed on the service meanwhile. Start again.</source>
        <translation>その間にサービス上のオブジェクトが変更されました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The object is archived. Restore it first.</source>
        <translation>オブジェクトはアーカイブされています。先に復元してください。</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests. Try again later.</source>
        <translation>リクエストが多すぎるため、サービスから頻度を下げるよう求められました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service sends this request elsewhere: %1. Check the region.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>サービスがこのリクエストを別の接続先に転送しようとしています: %1。リージョンを確認してください。</translation>
    </message>
    <message>
        <source>The service sends this request elsewhere. Check the region.</source>
        <translation>サービスがこのリクエストを別の接続先に転送しようとしています。リージョンを確認してください。</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>サービスがリクエストを拒否しました: %1</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>サービスがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The service has a temporary problem. Try again later.</source>
        <translation>サービスで一時的な問題が発生しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Changed, but the object&apos;s permissions could not be written again: only its owner has access now. Repeat the change to restore them.</source>
        <translation>変更されましたが、オブジェクトのアクセス権限を書き戻せませんでした。現在は所有者だけがアクセスできます。変更をもう一度実行すると復元されます。</translation>
    </message>
    <message>
        <source>Something between this computer and the service, such as a proxy, refused the request (%1).</source>
        <extracomment>%1 is the status of an answer, such as 403</extracomment>
        <translation>このコンピューターとサービスの間にあるもの (プロキシなど) がリクエストを拒否しました (%1)。</translation>
    </message>
</context>
<context>
    <name>CreateBucketDialog</name>
    <message>
        <source>Create Bucket</source>
        <translation>バケットの作成</translation>
    </message>
    <message>
        <source>The bucket will belong to the account %1. Name and region are final.</source>
        <translation>バケットはアカウント %1 に作成されます。名前とリージョンは後から変更できません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the bucket without the APPID</source>
        <translation>APPID を除くバケットの名前</translation>
    </message>
    <message>
        <source>APPID of the account</source>
        <translation>アカウントの APPID</translation>
    </message>
    <message>
        <source>The APPID is the number of the account at Tencent Cloud and ends every bucket name. It is shown in the console under “Account Information”.</source>
        <translation>APPID は Tencent Cloud でのアカウントの番号で、すべてのバケット名の末尾に付きます。コンソールの「アカウント情報」に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>アクセス権限(&amp;A)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Everybody may read</source>
        <translation>パブリック読み取り</translation>
    </message>
    <message>
        <source>Everybody may read and write</source>
        <translation>パブリック読み取り/書き込み</translation>
    </message>
    <message>
        <source>&amp;Multiple availability zones</source>
        <translation>複数のアベイラビリティーゾーン(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type the APPID of the account as well: it is the last part of every bucket name.</source>
        <translation>アカウントの APPID も入力してください。すべてのバケット名の末尾に付く部分です。</translation>
    </message>
    <message>
        <source>“%1” is not a region.</source>
        <translation>「%1」はリージョンではありません。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens.</source>
        <translation>英小文字、数字、ハイフン。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は使用できます。</translation>
    </message>
    <message>
        <source>Whether the name is free will turn out when the bucket is created.</source>
        <translation>名前が使用できるかどうかは、バケットの作成時に分かります。</translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation>名前が使用できるか確認しています…</translation>
    </message>
    <message>
        <source>Anybody on the internet can list and download everything in this bucket, at your cost.</source>
        <translation>インターネット上の誰でも、このバケットの内容をすべて一覧表示およびダウンロードできます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>Anybody on the internet can download, overwrite and delete everything in this bucket and upload whatever they like, at your cost. This is almost never what one wants.</source>
        <translation>インターネット上の誰でも、このバケットの内容をすべてダウンロード、上書き、削除でき、何でもアップロードできます。料金はあなたの負担になります。この設定が必要になることはほとんどありません。</translation>
    </message>
    <message>
        <source>Only you, and those you give the right to, can see and change what is in this bucket.</source>
        <translation>このバケットの内容を表示および変更できるのは、あなたと、あなたが権限を与えた人だけです。</translation>
    </message>
    <message>
        <source>Multiple availability zones cannot be switched off again, cost more, and exist only in some regions; elsewhere the service refuses to create the bucket.</source>
        <translation>複数のアベイラビリティーゾーンは後から無効にできず、料金が高くなり、一部のリージョンでしか使えません。それ以外のリージョンでは、サービスがバケットの作成を拒否します。</translation>
    </message>
    <message>
        <source>Keeps each object in several data centres of the region.</source>
        <translation>各オブジェクトをリージョン内の複数のデータセンターに保存します。</translation>
    </message>
    <message>
        <source>Creating the bucket…</source>
        <translation>バケットを作成しています…</translation>
    </message>
    <message>
        <source>&amp;Give rights to other accounts</source>
        <translation>ほかのアカウントに権限を付与(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>CSV として書き出し</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>CustomerKeyDialog</name>
    <message>
        <source>Enter the encryption key.</source>
        <translation>暗号化キーを入力してください。</translation>
    </message>
    <message>
        <source>Encryption Key</source>
        <translation>暗号化キー</translation>
    </message>
    <message>
        <source>Transfers of %1 wait for their encryption key</source>
        <extracomment>%1: name of a bucket</extracomment>
        <translation>%1 の転送は暗号化キーを待っています</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>This is not the key that they were begun with.</source>
        <translation>これは開始時に使われたキーではありません。</translation>
    </message>
    <message>
        <source>They were begun with a key of your own, which is not kept on this computer. Enter the same key again.</source>
        <translation>これらはお客様のキーで開始されましたが、キーはこのコンピューターに保存されません。同じキーをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>CustomerKeyField</name>
    <message>
        <source>A key is 32 bytes: 44 characters in Base64, or 64 hexadecimal digits.</source>
        <translation>キーは 32 バイトです: Base64 で 44 文字、または 16 進数で 64 桁。</translation>
    </message>
    <message>
        <source>Keep the key: Coscope does not, and without it nobody can read the objects. Uploads that have not finished when Coscope is started again wait for it.</source>
        <translation>キーを必ず保管してください。Coscope は保存せず、キーがないと誰もオブジェクトを読み取れません。Coscope の再起動時に終わっていないアップロードは、キーの入力を待ちます。</translation>
    </message>
    <message>
        <source>The key is not kept. Downloads that have not finished when Coscope is started again wait for it.</source>
        <translation>キーは保存されません。Coscope の再起動時に終わっていないダウンロードは、キーの入力を待ちます。</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>暗号化キー</translation>
    </message>
    <message>
        <source>Base64 or hexadecimal digits</source>
        <translation>Base64 または 16 進数</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>New Key</source>
        <extracomment>makes a new encryption key by chance</extracomment>
        <translation>新しいキー</translation>
    </message>
</context>
<context>
    <name>DaySpin</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field: &quot;30 days&quot;. Begins with a blank where the language has one</extracomment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete Bucket</source>
        <translation>バケットの削除</translation>
    </message>
    <message>
        <source>Delete the bucket %1?</source>
        <translation>バケット %1 を削除しますか?</translation>
    </message>
    <message>
        <source>The bucket is in %1 (%2). Only an empty bucket can be deleted: objects, old versions, delete markers and unfinished uploads must be gone. Its settings are lost with it. This cannot be undone.</source>
        <translation>バケットは %1 (%2) にあります。削除できるのは空のバケットだけです。オブジェクト、古いバージョン、削除マーカー、未完了のアップロードが残っていてはいけません。バケットの設定も失われます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Name of the bucket, to confirm</source>
        <translation>確認のためのバケットの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleting the bucket…</source>
        <translation>バケットを削除しています…</translation>
    </message>
    <message>
        <source>Type the name of the bucket to confirm</source>
        <translation>確認のため、バケットの名前を入力してください</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>削除される項目</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that are selected</source>
        <translation>
            <numerusform>ほか %Ln 個を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s)</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still being counted what would be deleted.</source>
        <translation>削除される項目を集計中です。</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>集計し直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted from %1.</source>
        <translation>%1 から削除される項目を集計できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Counting what would be deleted from %2: %Ln object(s) so far (%1).</source>
        <translation>
            <numerusform>%2 から削除される項目を集計しています: 現在オブジェクト %Ln 個 (%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to delete in %1.</source>
        <translation>%1 に削除するものは残っていません。</translation>
    </message>
    <message>
        <source>Delete “%1” (%2) from %3?</source>
        <translation>「%1」(%2) を %3 から削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s) (%1) from %2?</source>
        <translation>
            <numerusform>%Ln 個のオブジェクト (%1) を %2 から削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Versioning is off: this cannot be undone.</source>
        <translation>バージョニングはオフです。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Versioning is on: the present versions stay in the bucket and can be brought back.</source>
        <translation>バージョニングはオンです。現在のバージョンはバケットに残り、元に戻せます。</translation>
    </message>
    <message>
        <source>Versioning is suspended: versions kept from before can be brought back, newer ones not.</source>
        <translation>バージョニングは一時停止されています。以前に保存されたバージョンは元に戻せますが、それより新しいものは戻せません。</translation>
    </message>
    <message>
        <source>Unless the bucket keeps versions, this cannot be undone.</source>
        <translation>バケットがバージョンを保存していない限り、この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted.</source>
        <translation>削除される項目を集計できませんでした。</translation>
    </message>
</context>
<context>
    <name>DeletionReportDialog</name>
    <message>
        <source>Deletion Report</source>
        <translation>削除レポート</translation>
    </message>
    <message>
        <source>What was not deleted</source>
        <translation>削除されなかったもの</translation>
    </message>
    <message>
        <source>Delete Again</source>
        <translation>もう一度削除</translation>
    </message>
    <message>
        <source>Tries once more to delete what is listed here.</source>
        <translation>ここに表示されている項目の削除をもう一度試します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted from %1.</source>
        <translation>
            <numerusform>%1 から %Ln 個のオブジェクトを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted.</source>
        <translation>
            <numerusform>%Ln 個は削除できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop::DesktopIntegration</name>
    <message>
        <source>Upload ended with errors</source>
        <translation>アップロードがエラーありで終了しました</translation>
    </message>
    <message>
        <source>Download ended with errors</source>
        <translation>ダウンロードがエラーありで終了しました</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>アップロードが完了しました</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>ダウンロードが完了しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped.</source>
        <translation>
            <numerusform>%Ln 個のファイルをスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed.</source>
        <translation>
            <numerusform>%Ln 個のファイルが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being transferred.</source>
        <translation>ファイルを転送しています。</translation>
    </message>
    <message>
        <source>Objects are being changed.</source>
        <translation>オブジェクトを変更しています。</translation>
    </message>
</context>
<context>
    <name>Desktop::Notifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Desktop::WhenDoneMenu</name>
    <message>
        <source>The computer stays on: %1</source>
        <translation>コンピューターの電源は入ったままです: %1</translation>
    </message>
    <message>
        <source>This computer does not offer it.</source>
        <translation>このコンピューターでは使用できません。</translation>
    </message>
    <message>
        <source>&amp;Do Nothing</source>
        <translation>何もしない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit Coscope</source>
        <translation>Coscope を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn Off the Computer</source>
        <translation>コンピューターの電源を切る(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>  … %n line(s) that stay as they are</source>
        <translation>
            <numerusform>  … 変更のない %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardChangesDialog</name>
    <message>
        <source>Changes Not Saved</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>Changes in these settings are not saved and would be lost: %1.</source>
        <translation>次の設定の変更は保存されておらず、失われます: %1。</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Close without waiting?</source>
        <translation>待たずに閉じますか?</translation>
    </message>
    <message>
        <source>These settings are being saved at this moment, and may or may not be changed then: %1.</source>
        <translation>次の設定は現在保存中です。変更されたかどうかは確定していません: %1。</translation>
    </message>
    <message>
        <source>Close Without Waiting</source>
        <translation>待たずに閉じる</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation>転送のキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセルしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved already and are thrown away. To go on later without losing anything, pause them instead.</source>
        <extracomment>%1 is a size such as &quot;84 GB&quot;</extracomment>
        <translation>完了していないファイルの転送済みデータ %1 が破棄されます。何も失わずに後で続けるには、代わりに一時停止してください。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Transfers</source>
        <translation>転送の削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfer(s) from the list?</source>
        <translation>
            <numerusform>%Ln 件の転送を一覧から削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved already and are thrown away. As long as they are in the list, trying again goes on from there.</source>
        <extracomment>%1 is a size such as &quot;84 GB&quot;</extracomment>
        <translation>完了していないファイルの転送済みデータ %1 が破棄されます。リストに残しておけば、再試行時にそこから続けられます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>DownloadOptionsDialog</name>
    <message>
        <source>Download To</source>
        <translation>ダウンロード先</translation>
    </message>
    <message>
        <source>Enter the encryption key.</source>
        <translation>暗号化キーを入力してください。</translation>
    </message>
    <message>
        <source>Download with Options</source>
        <translation>オプションを指定してダウンロード</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln item(s)</source>
        <extracomment>objects and folders</extracomment>
        <translation>
            <numerusform>%Ln 個の項目をダウンロード</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>保存先(&amp;I)</translation>
    </message>
    <message>
        <source>Folder to download into</source>
        <translation>ダウンロード先のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>The objects are e&amp;ncrypted with a key of your own (SSE-C)</source>
        <translation>オブジェクトはお客様のキーで暗号化されている (SSE-C)(&amp;N)</translation>
    </message>
    <message>
        <source>Use these rules for other downloads, &amp;too</source>
        <translation>このルールをほかのダウンロードにも使用(&amp;T)</translation>
    </message>
    <message>
        <source>For downloads without this dialog.</source>
        <translation>このダイアログを使わないダウンロードに適用されます。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <extracomment>%1: &quot;12,481 objects, 3.2 GB&quot;</extracomment>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>Counted so far: %1.</source>
        <translation>ここまでの集計: %1</translation>
    </message>
    <message>
        <source>The objects could not be counted.</source>
        <translation>オブジェクトを集計できませんでした。</translation>
    </message>
    <message>
        <source>Free in this folder: %1.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;</extracomment>
        <translation>このフォルダーの空き: %1</translation>
    </message>
    <message>
        <source>That is not enough.</source>
        <translation>空き容量が足りません。</translation>
    </message>
</context>
<context>
    <name>DownloadSpaceDialog</name>
    <message numerus="yes">
        <source>%Ln object(s), %1</source>
        <extracomment>%1 is the size of all of them together, such as &quot;3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>%Ln 個のオブジェクト、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>ダウンロード先</translation>
    </message>
    <message>
        <source>Wanted: %1.</source>
        <extracomment>%1: &quot;12,481 objects, 3.2 GB&quot;</extracomment>
        <translation>必要: %1</translation>
    </message>
    <message>
        <source>Found so far: %1.</source>
        <translation>ここまでに見つかった分: %1</translation>
    </message>
    <message>
        <source>Still to come: %1.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;</extracomment>
        <translation>残り: %1</translation>
    </message>
    <message>
        <source>Free: %1 in %2.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;, %2: a folder</extracomment>
        <translation>空き: %1 (%2)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>There is not enough space for this download</source>
        <translation>このダウンロードに必要な空き容量がありません</translation>
    </message>
    <message>
        <source>The download is paused. If it goes on, files wait for space as soon as the disk is full.</source>
        <translation>ダウンロードは一時停止しています。続行した場合、ディスクがいっぱいになるとファイルは空き容量を待ちます。</translation>
    </message>
    <message>
        <source>Files that are in the folder already are counted, too.</source>
        <translation>フォルダーに既にあるファイルも含めて数えています。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download Anyway</source>
        <translation>それでもダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel Download</source>
        <translation>ダウンロードをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Choose Another &amp;Folder…</source>
        <translation>別のフォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep Paused</source>
        <translation>一時停止のままにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>Nothing can be dragged out: %1</source>
        <translation>ドラッグして取り出せません: %1</translation>
    </message>
    <message>
        <source>The objects are still being fetched. Drag them again when this is done.</source>
        <translation>オブジェクトを取得中です。終わってからもう一度ドラッグしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be dragged out: %Ln item(s).</source>
        <translation>
            <numerusform>ドラッグして取り出せます: %Ln 項目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Welcome to Coscope</source>
        <translation>Coscope へようこそ</translation>
    </message>
    <message>
        <source>Sign in with the SecretId and SecretKey of a Tencent Cloud account to see its buckets. Both are found in the console under Access Management, API Keys.</source>
        <translation>Tencent Cloud アカウントの SecretId と SecretKey でサインインすると、バケットが表示されます。どちらもコンソールの「アクセス管理」の「API キー」で確認できます。</translation>
    </message>
    <message>
        <source>This account is locked</source>
        <translation>このアカウントはロックされています</translation>
    </message>
    <message>
        <source>Its keys are needed to see its buckets.</source>
        <translation>バケットを表示するには、このアカウントのキーが必要です。</translation>
    </message>
    <message>
        <source>Looking for buckets…</source>
        <translation>バケットを検索しています…</translation>
    </message>
    <message>
        <source>There are no buckets yet</source>
        <translation>バケットはまだありません</translation>
    </message>
    <message>
        <source>Create the first one, and put files into it.</source>
        <translation>最初のバケットを作成して、ファイルを入れてください。</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>バケットを選択してください</translation>
    </message>
    <message>
        <source>Its folders and objects are shown here. The buckets are on the left.</source>
        <translation>フォルダーとオブジェクトはここに表示されます。バケットは左側にあります。</translation>
    </message>
    <message>
        <source>These keys may not list buckets</source>
        <translation>このキーではバケットを一覧表示できません</translation>
    </message>
    <message>
        <source>Type the path of a bucket that they may open, such as cos://bucket-1250000000/, or name it in the settings of the account.</source>
        <translation>このキーで開けるバケットのパス（例: cos://bucket-1250000000/）を入力するか、アカウントの設定でバケットを指定してください。</translation>
    </message>
    <message>
        <source>The buckets could not be listed</source>
        <translation>バケットを一覧表示できませんでした</translation>
    </message>
    <message>
        <source>No name contains “%1”</source>
        <translation>「%1」を含む名前はありません</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>このフォルダーは空です</translation>
    </message>
    <message>
        <source>Drop files and folders here to upload them.</source>
        <translation>ここにファイルやフォルダーをドロップするとアップロードできます。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>This account is not signed in any more</source>
        <translation>このアカウントはサインインしていません</translation>
    </message>
    <message>
        <source>Sign in again to see its buckets and objects.</source>
        <translation>バケットとオブジェクトを表示するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Its keys are needed to see what is in this folder.</source>
        <translation>このフォルダーの内容を表示するには、アカウントのキーが必要です。</translation>
    </message>
</context>
<context>
    <name>ExcludeField</name>
    <message>
        <source>One pattern a line, such as *.tmp, cache/ for folders, or raw/*.dng. What you choose by its name goes in any case.</source>
        <translation>1 行に 1 パターンを指定します。例: *.tmp、フォルダーは cache/、または raw/*.dng。直接選択したものは常に転送されます。</translation>
    </message>
    <message>
        <source>Patterns of names that are left out</source>
        <translation>除外する名前のパターン</translation>
    </message>
    <message>
        <source>Add Usual Ones</source>
        <translation>一般的なものを追加</translation>
    </message>
    <message>
        <source>Files that systems leave in folders: %1</source>
        <extracomment>%1: names of files, such as &quot;.DS_Store, Thumbs.db&quot;</extracomment>
        <translation>システムがフォルダーに残すファイル: %1</translation>
    </message>
</context>
<context>
    <name>ExportSettingsDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and why it could not be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are still being read.</source>
        <translation>設定をまだ読み取り中です。</translation>
    </message>
    <message>
        <source>Reading the settings: %1 of %2…</source>
        <translation>設定を読み取り中: %1/%2…</translation>
    </message>
    <message>
        <source>All settings have been read.</source>
        <translation>すべての設定を読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be read. The file will say so.</source>
        <translation>
            <numerusform>%n 件の設定を読み取れませんでした。その旨がファイルに記録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Bucket Settings</source>
        <translation>バケット設定のエクスポート</translation>
    </message>
    <message>
        <source>Export the settings of %1</source>
        <translation>%1 の設定をエクスポート</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>ファイルを保存中…</translation>
    </message>
    <message>
        <source>The file has every setting as the service keeps it, to look at, to compare with other buckets, and to apply to them. It has no keys, no values of headers for origins, and no objects.</source>
        <translation>ファイルにはすべての設定がサービスの形式で含まれ、確認や、ほかのバケットとの比較および適用に使えます。キー、オリジン用ヘッダーの値、オブジェクトは含まれません。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is a rounded size such as &quot;3.1 MB&quot;, %2 the exact number of bytes</extracomment>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is an amount such as &quot;41 MB&quot;, s is seconds</extracomment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>File</source>
        <extracomment>The type of an object whose name does not tell.</extracomment>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>&amp;Key begins with</source>
        <translation>キーの先頭(&amp;K)</translation>
    </message>
    <message>
        <source>%1, or nothing for all objects</source>
        <extracomment>%1 is an example of what to type</extracomment>
        <translation>%1、空欄はすべてのオブジェクト</translation>
    </message>
    <message>
        <source>&amp;More conditions</source>
        <translation>その他の条件(&amp;M)</translation>
    </message>
    <message>
        <source>But not &amp;with</source>
        <translation>除外する先頭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Larger than</source>
        <translation>次より大きい(&amp;L)</translation>
    </message>
    <message>
        <source>Small&amp;er than</source>
        <translation>次より小さい(&amp;E)</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>次より大きい</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>次より小さい</translation>
    </message>
    <message>
        <source>With all these tags:</source>
        <translation>次のタグをすべて持つ:</translation>
    </message>
</context>
<context>
    <name>FolderAccessDialog</name>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>集計中: 現在 %Ln 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln object(s), %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>現在: %Ln 個のオブジェクト、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The bucket %1 lets everyone read, and so this folder as well. It can only be closed there.</source>
        <translation>バケット %1 は全員に読み取りを許可しているため、このフォルダーも公開されています。非公開にするには、バケットの設定を変更する必要があります。</translation>
    </message>
    <message>
        <source>A folder above this one, or the whole bucket, is open to everyone by the policy of the bucket. It can only be closed there.</source>
        <translation>上位のフォルダーまたはバケット全体が、バケットポリシーによって全員に公開されています。非公開にするには、そちらを変更する必要があります。</translation>
    </message>
    <message>
        <source>The policy of the bucket has a statement that opens this folder and says more than that. It can only be changed as a whole.</source>
        <translation>バケットポリシーに、このフォルダーを公開するほかにも内容を含むステートメントがあります。変更するには、ステートメント全体を編集する必要があります。</translation>
    </message>
    <message>
        <source>Something in this folder is open to everyone by a statement of its own, which stays.</source>
        <translation>このフォルダー内の一部は、別のステートメントによって全員に公開されており、そのまま残ります。</translation>
    </message>
    <message>
        <source>Public Access</source>
        <translation>パブリックアクセス</translation>
    </message>
    <message>
        <source>Who may read the folder “%1” in %2?</source>
        <translation>%2 のフォルダー「%1」の読み取りを誰に許可しますか?</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>サービスの応答を待っています</translation>
    </message>
    <message>
        <source>&amp;Only those who have the right</source>
        <translation>権限のあるユーザーのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Everyone on the internet</source>
        <translation>インターネット上の全員(&amp;E)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Rights of Each Object…</source>
        <translation>各オブジェクトの権限(&amp;R)…</translation>
    </message>
    <message>
        <source>Changes the permissions of the objects that are in the folder now, one by one.</source>
        <translation>現在フォルダーにあるオブジェクトのアクセス権限を 1 つずつ変更します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Objects that have permissions of their own keep them. What somebody has downloaded stays with them.</source>
        <translation>独自のアクセス権限を持つオブジェクトは、その権限を維持します。既にダウンロードされた内容は取り消せません。</translation>
    </message>
    <message>
        <source>Everyone who knows or guesses the address of an object can download it without signing in, at your cost. This goes for what is in the folder now and for whatever will be put there later. Nobody can list the folder or change anything.</source>
        <translation>オブジェクトのアドレスを知っている、または推測した人は誰でも、サインインせずにダウンロードできます。料金はあなたの負担になります。現在フォルダーにあるものにも、今後追加されるものにも適用されます。フォルダーの一覧表示や変更は誰にもできません。</translation>
    </message>
    <message>
        <source>Make Public</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>Make Private</source>
        <translation>非公開にする</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message>
        <source>The connection is encrypted (HTTPS).</source>
        <translation>接続は暗号化されています (HTTPS)。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (HTTP).</source>
        <translation>接続は暗号化されていません (HTTP)。</translation>
    </message>
    <message>
        <source>listed completely</source>
        <translation>一覧の取得完了</translation>
    </message>
    <message>
        <source>stopped: not all of the folder is shown</source>
        <translation>中止: フォルダーの一部だけを表示しています</translation>
    </message>
    <message>
        <source>failed: not all of the folder is shown</source>
        <translation>失敗: フォルダーの一部だけを表示しています</translation>
    </message>
    <message>
        <source>refresh stopped: shown as listed before</source>
        <translation>更新を中止: 前回の一覧を表示中</translation>
    </message>
    <message>
        <source>refresh failed: shown as listed before</source>
        <translation>更新に失敗: 前回の一覧を表示中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) shown</source>
        <translation>
            <numerusform>%Ln 項目中 %1 項目を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) · %1</source>
        <translation>
            <numerusform>%Ln 項目 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected</source>
        <translation>
            <numerusform>%Ln 項目中 %1 項目を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected · %2</source>
        <translation>
            <numerusform>%Ln 項目中 %1 項目を選択 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far…</source>
        <translation>
            <numerusform>現在 %Ln 項目…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>This form cannot show the document: %1 It can still be changed as text, and nothing in it is lost.</source>
        <translation>このフォームでは文書を表示できません: %1 テキストとしては変更でき、内容が失われることはありません。</translation>
    </message>
</context>
<context>
    <name>GrantTable</name>
    <message>
        <source>“%1” is not the number of an account. It has digits only; a sub-account has a slash between the two numbers, as in 100000000001/100000000011.</source>
        <translation>「%1」はアカウントの番号ではありません。数字のみで入力してください。サブアカウントは 100000000001/100000000011 のように 2 つの番号をスラッシュで区切ります。</translation>
    </message>
    <message>
        <source>The owner always has every right.</source>
        <translation>所有者は常にすべての権限を持ちます。</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>権限(&amp;R)</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>Number of an account or sub-account</source>
        <translation>アカウントまたはサブアカウントの番号</translation>
    </message>
    <message>
        <source>100000000001, or 100000000001/100000000011 for a sub-account</source>
        <translation>100000000001 (サブアカウントは 100000000001/100000000011)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add Everyone &amp;Signed In</source>
        <translation>サインイン済みの全員を追加(&amp;S)</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud, whoever that is.</source>
        <translation>Tencent Cloud のアカウントを持つすべての人です。</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>GrantTableModel</name>
    <message>
        <source>Who</source>
        <extracomment>heads the column of those who have rights</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 (owner)</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 (所有者)</translation>
    </message>
    <message>
        <source>%1
Has rights as well that this program does not know: %2</source>
        <translation>%1
このプログラムが認識できない権限もあります: %2</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Type (Content-Type)</source>
        <translation>種類 (Content-Type)</translation>
    </message>
    <message>
        <source>Caching (Cache-Control)</source>
        <translation>キャッシュ (Cache-Control)</translation>
    </message>
    <message>
        <source>Saved as (Content-Disposition)</source>
        <translation>保存時の名前 (Content-Disposition)</translation>
    </message>
    <message>
        <source>Compression (Content-Encoding)</source>
        <translation>圧縮 (Content-Encoding)</translation>
    </message>
    <message>
        <source>Language (Content-Language)</source>
        <translation>言語 (Content-Language)</translation>
    </message>
    <message>
        <source>Out of date from (Expires)</source>
        <translation>期限 (Expires)</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>stands in the empty field for the value of a header</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: keep, replace or remove</source>
        <comment>a header</comment>
        <translation>%1: 変更しない、置き換え、削除</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <comment>a header</comment>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Name of the metadata</source>
        <translation>メタデータの名前</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>the name of metadata, without x-cos-meta-</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>the object has no such header now</extracomment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>HeadersForm</name>
    <message>
        <source>team: pictures</source>
        <translation>team: pictures</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>values of the person&apos;s own that are stored with an object</extracomment>
        <translation>メタデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Metadata, a name and a value a line, as in: team: pictures</source>
        <translation>メタデータ。1 行に名前と値を 1 つずつ指定します。例: team: pictures</translation>
    </message>
    <message>
        <source>A name and a value a line, as in “team: pictures”.</source>
        <translation>1 行に名前と値を 1 つずつ指定します。例:「team: pictures」</translation>
    </message>
    <message>
        <source>Caching (Cache-Control)</source>
        <translation>キャッシュ (Cache-Control)</translation>
    </message>
    <message>
        <source>Saved as (Content-Disposition)</source>
        <translation>保存時の名前 (Content-Disposition)</translation>
    </message>
    <message>
        <source>Compression (Content-Encoding)</source>
        <translation>圧縮 (Content-Encoding)</translation>
    </message>
    <message>
        <source>Language (Content-Language)</source>
        <translation>言語 (Content-Language)</translation>
    </message>
    <message>
        <source>Out of date from (Expires)</source>
        <translation>期限 (Expires)</translation>
    </message>
    <message>
        <source>max-age=3600</source>
        <translation>max-age=3600</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>ko</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Fri, 20 Nov 2026 06:02:11 GMT</source>
        <translation>Fri, 20 Nov 2026 06:02:11 GMT</translation>
    </message>
</context>
<context>
    <name>HoldNotes</name>
    <message numerus="yes">
        <source>%Ln download(s) of folders wait(s) for you to sign in to “%1”.</source>
        <extracomment>Downloads whose listings cannot be read yet; %1 is the name of an account</extracomment>
        <translation>
            <numerusform>フォルダーのダウンロード %Ln 件が「%1」へのサインインを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) wait(s) for you to sign in to “%1”.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>
            <numerusform>%Ln 件の転送が「%1」へのサインインを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) cannot go on: the account was removed from Coscope. Cancel them when they are not wanted any more.</source>
        <translation>
            <numerusform>アカウントが Coscope から削除されたため、%Ln 件の転送を続行できません。不要になったらキャンセルしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with “%1” wait(s) for a key of your own.</source>
        <extracomment>Encryption by a key that the person has; %1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>「%1」の %Ln 件の転送がお客様の暗号化キーを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Key…</source>
        <extracomment>A button: enter the encryption key that transfers wait for</extracomment>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>サインイン…</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Retry</source>
        <extracomment>verb: do again what failed</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>もう一度試します</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb: the text of an error</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies this message and its details to the clipboard</source>
        <translation>このメッセージと詳細をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Shows what the service answered, with its request id</source>
        <translation>サービスの応答をリクエスト ID とともに表示します</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>このメッセージを隠します</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>The list of transfers cannot be saved at the moment: %1</source>
        <translation>現在、転送一覧を保存できません: %1</translation>
    </message>
    <message>
        <source>The list of transfers cannot be opened.</source>
        <translation>転送一覧を開けません。</translation>
    </message>
    <message>
        <source>Transfers work, but their list ends with the program.</source>
        <translation>転送は使用できますが、一覧はプログラムの終了時に失われます。</translation>
    </message>
    <message>
        <source>The list of transfers was damaged.</source>
        <translation>転送一覧が壊れていました。</translation>
    </message>
    <message>
        <source>A new list was begun. Check what was still to be transferred and start it again. The damaged file was kept as %1.</source>
        <translation>新しい一覧を作成しました。転送が残っていたものを確認し、もう一度開始してください。壊れたファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>The list of transfers was written by a newer version of Coscope.</source>
        <translation>転送一覧は、より新しいバージョンの Coscope で作成されています。</translation>
    </message>
    <message>
        <source>Coscope is running already and has the list of transfers open.</source>
        <translation>Coscope は既に実行中で、転送一覧を開いています。</translation>
    </message>
    <message>
        <source>The list of transfers cannot be written: %1</source>
        <translation>転送一覧に書き込めません: %1</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>A change of the list of transfers could not be saved.</source>
        <translation>転送一覧の変更を保存できませんでした。</translation>
    </message>
    <message>
        <source>The transfers that it was about may be in another state than is shown. Start Coscope again to see what is kept. The reason was: %1</source>
        <translation>対象の転送は、表示とは異なる状態かもしれません。保存されている内容を確認するには Coscope を再起動してください。理由: %1</translation>
    </message>
    <message>
        <source>Not all transfers could be paused.</source>
        <translation>一部の転送を一時停止できませんでした。</translation>
    </message>
    <message>
        <source>Not all transfers could be resumed.</source>
        <translation>一部の転送を再開できませんでした。</translation>
    </message>
    <message>
        <source>Not all transfers could be cancelled.</source>
        <translation>一部の転送をキャンセルできませんでした。</translation>
    </message>
    <message>
        <source>Not all transfers could be tried again.</source>
        <translation>一部の転送を再試行できませんでした。</translation>
    </message>
    <message>
        <source>Not all transfers could be removed from the list.</source>
        <translation>一部の転送を一覧から削除できませんでした。</translation>
    </message>
    <message>
        <source>Those that are left are as they were. The reason was: %1</source>
        <translation>残りの転送は元のままです。理由: %1</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Enter the SecretId.</source>
        <translation>SecretId を入力してください。</translation>
    </message>
    <message>
        <source>Enter the SecretKey.</source>
        <translation>SecretKey を入力してください。</translation>
    </message>
    <message>
        <source>Enter the token of the temporary keys.</source>
        <translation>一時キーのトークンを入力してください。</translation>
    </message>
    <message>
        <source>A SecretId has no blanks and no other than Latin letters.</source>
        <translation>SecretId に空白や半角英数字・記号以外の文字は使用できません。</translation>
    </message>
    <message>
        <source>This looks like a SecretId. The SecretKey is the other one of the two.</source>
        <translation>これは SecretId のようです。SecretKey は 2 つのうちもう一方です。</translation>
    </message>
    <message>
        <source>A SecretKey has no blanks and no other than Latin letters.</source>
        <translation>SecretKey に空白や半角英数字・記号以外の文字は使用できません。</translation>
    </message>
    <message>
        <source>A token has no blanks and no other than Latin letters.</source>
        <translation>トークンに空白や半角英数字・記号以外の文字は使用できません。</translation>
    </message>
    <message>
        <source>These keys have expired. Get new ones.</source>
        <translation>これらのキーは有効期限が切れています。新しいキーを取得してください。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>From the console: Access Management, API Keys</source>
        <translation>コンソールの「アクセス管理」の「API キー」で確認できます</translation>
    </message>
    <message>
        <source>Show the SecretKey</source>
        <translation>SecretKey を表示</translation>
    </message>
    <message>
        <source>Te&amp;mporary keys with a token</source>
        <translation>トークン付きの一時キー(&amp;M)</translation>
    </message>
    <message>
        <source>When the temporary keys expire, in local time</source>
        <translation>一時キーの有効期限 (現地時刻)</translation>
    </message>
    <message>
        <source>Secret&amp;Id</source>
        <translation>SecretId(&amp;I)</translation>
    </message>
    <message>
        <source>Secret&amp;Key</source>
        <translation>SecretKey(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpire at</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Lifecycle::Reading</name>
    <message>
        <source>%1 is missing.</source>
        <comment>an element of a document</comment>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 occurs more than once.</source>
        <comment>an element of a document</comment>
        <translation>%1 が複数あります。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <comment>an element of a document</comment>
        <translation>%1 は整数ではありません。</translation>
    </message>
    <message>
        <source>Days and Date cannot stand side by side.</source>
        <translation>Days と Date を同時に指定することはできません。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>The filter has several conditions, which need And around them.</source>
        <translation>フィルターに複数の条件があります。And で囲む必要があります。</translation>
    </message>
    <message>
        <source>ExpiredObjectDeleteMarker is neither true nor false.</source>
        <translation>ExpiredObjectDeleteMarker が true でも false でもありません。</translation>
    </message>
    <message>
        <source>A transition has neither Days nor Date.</source>
        <translation>Transition に Days も Date もありません。</translation>
    </message>
    <message>
        <source>Status is neither Enabled nor Disabled.</source>
        <translation>Status が Enabled でも Disabled でもありません。</translation>
    </message>
</context>
<context>
    <name>LifecycleConflict</name>
    <message>
        <source>The rule “%1” deletes some of the same objects at another time.</source>
        <translation>ルール「%1」は、同じオブジェクトの一部を別の時期に削除します。</translation>
    </message>
    <message>
        <source>The rule “%1” deletes some of the same older versions at another time.</source>
        <translation>ルール「%1」は、同じ以前のバージョンの一部を別の時期に削除します。</translation>
    </message>
    <message>
        <source>The rule “%1” removes some of the same unfinished uploads at another time.</source>
        <translation>ルール「%1」は、同じ未完了のアップロードの一部を別の時期に削除します。</translation>
    </message>
    <message>
        <source>The rule “%1” moves some of the same objects to %2 at another time.</source>
        <translation>ルール「%1」は、同じオブジェクトの一部を別の時期に%2へ移行します。</translation>
    </message>
    <message>
        <source>The rule “%1” moves some of the same objects to %2, which does not fit the order from warm to cold.</source>
        <translation>ルール「%1」は、同じオブジェクトの一部を%2へ移行しますが、アクセス頻度の高いクラスから低いクラスへという順序に合いません。</translation>
    </message>
    <message>
        <source>The rule “%1” deletes some of the same objects before this step.</source>
        <translation>ルール「%1」は、この処理より前に同じオブジェクトの一部を削除します。</translation>
    </message>
</context>
<context>
    <name>LifecycleEditor</name>
    <message>
        <source>&amp;Empty Rule</source>
        <translation>空のルール(&amp;E)</translation>
    </message>
    <message>
        <source>No lifecycle rules</source>
        <translation>ライフサイクルルールなし</translation>
    </message>
    <message>
        <source>Objects stay as they are until somebody changes or deletes them. Rules move them to colder, cheaper classes as they grow old, and delete what is not needed any more.</source>
        <translation>オブジェクトは、変更または削除されるまでそのまま残ります。ルールを使うと、古くなったオブジェクトをより安価なストレージクラスへ移行し、不要になったものを削除できます。</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation>ライフサイクルルール</translation>
    </message>
</context>
<context>
    <name>LifecycleRules</name>
    <message numerus="yes">
        <source>A bucket may have %n lifecycle rules at most.</source>
        <translation>
            <numerusform>1 つのバケットに設定できるライフサイクルルールは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another rule is named “%1”, too.</source>
        <translation>「%1」という名前のルールがほかにもあります。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
</context>
<context>
    <name>LifecycleSentence</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>すべてのオブジェクト</translation>
    </message>
    <message>
        <source>Objects below %1</source>
        <extracomment>%1 is a folder such as logs/. A sentence goes on after it: &quot;Objects below logs/ move to …&quot;</extracomment>
        <translation>%1 以下のオブジェクト</translation>
    </message>
    <message>
        <source>Objects whose key begins with “%1”</source>
        <extracomment>A sentence goes on after it: &quot;Objects whose key begins with “tmp-” are deleted …&quot;</extracomment>
        <translation>キーが「%1」で始まるオブジェクト</translation>
    </message>
    <message>
        <source>larger than %1 and smaller than %2</source>
        <extracomment>A condition on objects: %1 and %2 are sizes</extracomment>
        <translation>%1 より大きく %2 より小さい</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <extracomment>A condition on objects: %1 is a size</extracomment>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <extracomment>A condition on objects: %1 is a size</extracomment>
        <translation>%1 より小さい</translation>
    </message>
    <message>
        <source>not below %1</source>
        <extracomment>A condition on objects: %1 is the beginning of keys</extracomment>
        <translation>%1 以下を除く</translation>
    </message>
    <message>
        <source>tagged %1=%2</source>
        <extracomment>A condition on objects: they have the tag named %1 with the value %2</extracomment>
        <translation>タグ %1=%2 付き</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions</comment>
        <extracomment>Two conditions on objects that both hold</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;, %2 conditions such as &quot;larger than 1 MB&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clauses</comment>
        <extracomment>Things that happen one after another: &quot;move to Standard IA after 30 days, move to Archive after 90 days&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>clauses</comment>
        <extracomment>The last of the things that happen: &quot;move to Archive after 90 days and are deleted after 365 days&quot;</extracomment>
        <translation>%1、その後 %2</translation>
    </message>
    <message>
        <source>move to %1 when they are read seldom</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>読み取りがまれになると%1へ移行</translation>
    </message>
    <message>
        <source>move to %1 on %2</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class, %2 a date</extracomment>
        <translation>%2 に%1へ移行</translation>
    </message>
    <message numerus="yes">
        <source>move to %1 after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>
            <numerusform>%n 日後に%1へ移行</numerusform>
        </translation>
    </message>
    <message>
        <source>are deleted on %1</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a date</extracomment>
        <translation>%1 に削除</translation>
    </message>
    <message numerus="yes">
        <source>are deleted after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;</extracomment>
        <translation>
            <numerusform>%n 日後に削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions move to %1 %n day(s) after they were replaced</source>
        <extracomment>A clause of its own. %1 is a storage class; the days count from when a newer version came</extracomment>
        <translation>
            <numerusform>以前のバージョンは置き換えから %n 日後に%1へ移行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions are deleted %n day(s) after they were replaced</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>以前のバージョンは置き換えから %n 日後に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>delete markers that hide nothing any more are removed</source>
        <extracomment>A clause of its own</extracomment>
        <translation>不要になった削除マーカーを削除</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads are removed after %n day(s)</source>
        <translation>
            <numerusform>未完了のアップロードは %n 日後に削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads below %1 are removed after %n day(s)</source>
        <extracomment>%1 is the folder, or the beginning of the keys, that the uploads are for</extracomment>
        <translation>
            <numerusform>%1 以下の未完了のアップロードは %n 日後に削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unfinished uploads are removed after %n day(s)</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>未完了のアップロードは %n 日後に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sentence: %1 is &quot;Objects below logs/&quot;, %2 &quot;move to Standard IA after 30 days and are deleted after 365 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;, %2 what happens there: &quot;unfinished uploads are removed after 7 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: nothing happens yet.</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;</extracomment>
        <translation>%1: まだ何も行われません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence; here it gets its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>What a rule does with objects: %1 is a storage class</extracomment>
        <translation>%1へ移行</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete, keeping a version</source>
        <extracomment>The object becomes an older version</extracomment>
        <translation>バージョンを残して削除</translation>
    </message>
    <message>
        <source>Remove the delete marker</source>
        <translation>削除マーカーを削除</translation>
    </message>
    <message>
        <source>Remove the unfinished upload</source>
        <translation>未完了のアップロードを削除</translation>
    </message>
</context>
<context>
    <name>LifecycleTab</name>
    <message>
        <source>These rules cannot be shown: %1. They can still be changed as text, and nothing in them is lost.</source>
        <translation>これらのルールは表示できません: %1。テキストとしては変更でき、内容が失われることはありません。</translation>
    </message>
</context>
<context>
    <name>LifecycleTemplates</name>
    <message>
        <source>Clean up broken uploads</source>
        <translation>未完了のアップロードを片付ける</translation>
    </message>
    <message>
        <source>Logs: to IA, to Archive, then delete</source>
        <extracomment>Becomes a menu entry; IA is the storage class Standard IA</extracomment>
        <translation>ログ: 低頻度、アーカイブへ移行した後に削除</translation>
    </message>
    <message>
        <source>Delete temporary files</source>
        <translation>一時ファイルを削除</translation>
    </message>
    <message>
        <source>Delete older versions</source>
        <translation>以前のバージョンを削除</translation>
    </message>
</context>
<context>
    <name>ListFieldEditor</name>
    <message>
        <source>One a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>Add a common one</source>
        <translation>よく使うものを追加</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>転送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>ここで実行できるその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Selected Transfers</source>
        <translation>選択した転送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group of Transfers</source>
        <extracomment>What was dropped or chosen together</extracomment>
        <translation>転送のグループ(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ManyPermissionsDialog</name>
    <message>
        <source>Who may do what with %1</source>
        <extracomment>%1 is &quot;12 objects in photos-1250000000&quot;</extracomment>
        <translation>%1 のアクセス権限</translation>
    </message>
    <message>
        <source>An account may have about 1000 permission entries in all. With so many objects some will be refused. To open a whole folder for reading, select the folder alone: that takes one entry, however many objects there are.</source>
        <translation>1 つのアカウントに設定できるアクセス権限は、合計で約 1000 件までです。オブジェクトの数が多いため、一部は拒否されます。フォルダー全体を読み取り可能にするには、フォルダーだけを選択してください。オブジェクトの数に関係なく 1 件で済みます。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Re&amp;place the rights of all accounts by these</source>
        <translation>すべてのアカウントの権限をこれらで置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>An object that followed its bucket gets rights of its own by this, and is private unless you choose otherwise above.</source>
        <translation>バケットの権限を継承していたオブジェクトは、この操作で独自の権限を持つようになり、上で別の項目を選択しない限りプライベートになります。</translation>
    </message>
    <message>
        <source>The rights of accounts stay as they are.</source>
        <translation>アカウントの権限は変更されません。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>“%1” is not a cos:// path.</source>
        <translation>「%1」は cos:// パスではありません。</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>戻る先がありません。</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>進む先がありません。</translation>
    </message>
    <message>
        <source>There is no folder above this one.</source>
        <translation>これより上のフォルダーはありません。</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>開いているアカウントがありません。</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>取得中の一覧はありません。</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>開いているフォルダーがありません。</translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>アカウントが開かれていません。</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New Folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>The folder will be in %1</source>
        <translation>フォルダーの作成先: %1</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>フォルダーの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A name at the top of a bucket cannot begin with “\”.</source>
        <translation>バケットの最上位にある名前は「\」で始めることができません。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”. Create one folder after the other.</source>
        <translation>名前に「/」は使用できません。フォルダーは 1 つずつ作成してください。</translation>
    </message>
    <message>
        <source>“.” and “..” mean something else in paths and cannot be names.</source>
        <translation>「.」と「..」はパスで別の意味を持つため、名前に使用できません。</translation>
    </message>
    <message>
        <source>The name contains an invisible control character, perhaps a tab or a line break.</source>
        <translation>名前に、タブや改行などの見えない制御文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln byte(s). The whole path may have 850 bytes.</source>
        <translation>
            <numerusform>名前が %Ln バイト長すぎます。パス全体の上限は 850 バイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of that name already.</source>
        <translation>その名前のフォルダーは既にあります。</translation>
    </message>
    <message>
        <source>Creating the folder…</source>
        <translation>フォルダーを作成しています…</translation>
    </message>
</context>
<context>
    <name>NoteLabel</name>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
</context>
<context>
    <name>NumberFieldEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>byte(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectActions</name>
    <message>
        <source>Deleting from %1</source>
        <translation>%1 から削除しています</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>開いているフォルダーがありません。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>開いているアカウントがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were deleted.</source>
        <translation>
            <numerusform>中止しました。%Ln 個のオブジェクトを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted.</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln path(s) to be copied…</source>
        <translation>
            <numerusform>コピーする %Ln 個のパスを準備しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln 個のパスをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>アカウントが開かれていません。</translation>
    </message>
</context>
<context>
    <name>ObjectChanges</name>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were changed.</source>
        <translation>
            <numerusform>中止しました。%Ln 個のオブジェクトが変更されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were changed.</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation>
            <numerusform>%Ln 項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectFailureModel</name>
    <message>
        <source>Key</source>
        <translation>オブジェクトキー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>ObjectHeadersChange</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除)</translation>
    </message>
    <message>
        <source>All tags (removed)</source>
        <translation>すべてのタグ (削除)</translation>
    </message>
    <message>
        <source>Tag %1 = %2</source>
        <translation>タグ %1 = %2</translation>
    </message>
    <message>
        <source>A header that is replaced needs a value.</source>
        <translation>置き換えるヘッダーには値が必要です。</translation>
    </message>
    <message>
        <source>Values of headers have Latin letters, digits and signs only.</source>
        <translation>ヘッダーの値に使用できるのは、英数字と記号のみです。</translation>
    </message>
    <message>
        <source>Names of metadata have letters, digits and hyphens only.</source>
        <translation>メタデータの名前に使用できるのは、英数字とハイフンのみです。</translation>
    </message>
    <message>
        <source>Metadata needs a value of Latin letters, digits and signs.</source>
        <translation>メタデータには、英数字と記号からなる値が必要です。</translation>
    </message>
    <message>
        <source>Metadata is longer than 2 KB in all.</source>
        <translation>メタデータの合計が 2 KB を超えています。</translation>
    </message>
    <message>
        <source>An object has at most ten tags.</source>
        <translation>オブジェクトのタグは最大 10 個です。</translation>
    </message>
    <message>
        <source>A name of metadata is there twice; capitals do not count.</source>
        <translation>メタデータの名前が重複しています (大文字と小文字は区別されません)。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>A tag&apos;s name has at most 128 bytes, its value at most 256.</source>
        <translation>タグの名前は 128 バイト、値は 256 バイトまでです。</translation>
    </message>
    <message>
        <source>Tags have letters, digits, spaces and + - _ = . : / only.</source>
        <translation>タグに使えるのは文字、数字、空白、+ - _ = . : / だけです。</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>同じ名前のタグが 2 つあります。</translation>
    </message>
</context>
<context>
    <name>ObjectHeadersDialog</name>
    <message>
        <source>Headers, class and tags of %1</source>
        <extracomment>%1 is &quot;12 objects in photos-1250000000&quot;</extracomment>
        <translation>%1 のヘッダー、ストレージクラス、タグ</translation>
    </message>
    <message>
        <source>none: all tags are removed</source>
        <extracomment>the object has no tags</extracomment>
        <translation>なし: すべてのタグを削除</translation>
    </message>
    <message>
        <source>team=pictures, stage=draft</source>
        <translation>team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>Nothing will be sent: everything is kept.</source>
        <translation>送信される内容はありません。すべて変更されません。</translation>
    </message>
    <message>
        <source>This will be sent for each object:</source>
        <translation>各オブジェクトについて送信される内容:</translation>
    </message>
    <message>
        <source>Each object is copied onto itself, since its headers cannot be changed otherwise. Headers, metadata, class, tags and permissions that are kept are carried along. The date of the object becomes that of now, and with versioning a new version is made.</source>
        <translation>ヘッダーを変更するには、各オブジェクトを自分自身にコピーする必要があります。変更しないヘッダー、メタデータ、ストレージクラス、タグ、アクセス権限は引き継がれます。オブジェクトの日時は現在の日時になり、バージョニングが有効な場合は新しいバージョンが作成されます。</translation>
    </message>
    <message>
        <source>Headers and Storage Class</source>
        <translation>ヘッダーとストレージクラス</translation>
    </message>
    <message>
        <source>Add &amp;Metadata</source>
        <translation>メタデータを追加(&amp;M)</translation>
    </message>
    <message>
        <source>A value of your own, stored with each object.</source>
        <translation>各オブジェクトとともに保存される独自の値です。</translation>
    </message>
    <message>
        <source>&amp;Storage class</source>
        <translation>ストレージクラス(&amp;S)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Replace all &amp;tags</source>
        <translation>すべてのタグを置き換える(&amp;T)</translation>
    </message>
    <message>
        <source>Tags, as in: team=pictures, stage=draft</source>
        <translation>タグ (例: team=pictures, stage=draft)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keep (%1)</source>
        <extracomment>%1 is the storage class that the object has</extracomment>
        <translation>維持 (%1)</translation>
    </message>
</context>
<context>
    <name>ObjectPermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Who may do what with “%1”</source>
        <translation>「%1」のアクセス権限</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>サービスの応答を待っています</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Somebody else has changed these permissions meanwhile. They are now: %1. What they changed stands here; save again to replace it by what you see below.</source>
        <translation>その間に、ほかの人がこのアクセス権限を変更しました。現在: %1。変更内容はここに表示されています。もう一度保存すると、下の内容で置き換えられます。</translation>
    </message>
    <message>
        <source>What somebody else changed</source>
        <translation>ほかの人が変更した内容</translation>
    </message>
    <message>
        <source>Drop My Changes and Read Again</source>
        <translation>自分の変更を破棄して読み込み直す</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ObjectPresentation</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>This object is archived. Restore it before downloading it.</source>
        <translation>このオブジェクトはアーカイブされています。ダウンロードする前に復元してください。</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Read aloud by screen readers. %1 is a folder&apos;s name.</extracomment>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>%1, %2, archived</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation>%1、%2、アーカイブ済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud by screen readers. %1 is a column&apos;s title, %2 what the cell says.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ObjectPropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) in %1</source>
        <translation>
            <numerusform>%1 の %Ln 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>オブジェクトキー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>CRC-64</source>
        <translation>CRC-64</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation>ストレージ階層</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>バージョン ID</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>オブジェクトの種類</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>コンテンツエンコーディング</translation>
    </message>
    <message>
        <source>Content language</source>
        <translation>コンテンツの言語</translation>
    </message>
    <message>
        <source>Content disposition</source>
        <translation>コンテンツディスポジション</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>キャッシュ制御</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択項目</translation>
    </message>
    <message>
        <source>Folders selected</source>
        <translation>選択したフォルダー</translation>
    </message>
    <message>
        <source>Objects selected</source>
        <translation>選択したオブジェクト</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Together, with all in the folders</source>
        <translation>合計 (フォルダー内をすべて含む)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
</context>
<context>
    <name>ObjectReportDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PermissionActions</name>
    <message>
        <source>Permissions saved.</source>
        <translation>アクセス権限を保存しました。</translation>
    </message>
    <message>
        <source>The folder is public. It may take a few minutes until all know.</source>
        <translation>フォルダーを公開しました。反映に数分かかることがあります。</translation>
    </message>
    <message>
        <source>The folder is private. It may take a few minutes until all know.</source>
        <translation>フォルダーを非公開にしました。反映に数分かかることがあります。</translation>
    </message>
    <message>
        <source>Changing permissions in %1</source>
        <translation>%1 のアクセス権限を変更しています</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>開いているフォルダーがありません。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Changing headers in %1</source>
        <translation>%1 のヘッダーを変更しています</translation>
    </message>
    <message>
        <source>The permissions were not saved: somebody else has changed them meanwhile.</source>
        <translation>アクセス権限は保存されませんでした。その間に他の人が変更しています。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>ダウンロードフォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>ダウンロードフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the download folder</source>
        <translation>ダウンロードフォルダーを選択します</translation>
    </message>
    <message>
        <source>Use Default</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>Downloads without a folder of their own go there. Changes apply at once.</source>
        <translation>保存先を指定しないダウンロードはここに保存されます。変更はすぐに適用されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose the Download Folder</source>
        <translation>ダウンロードフォルダーの選択</translation>
    </message>
    <message>
        <source>This is the system&apos;s download folder.</source>
        <translation>これはシステムのダウンロードフォルダーです。</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the preferences</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>A page of the preferences</extracomment>
        <translation>転送</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>A page of the preferences: what uploads do that nobody chooses options for</extracomment>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A page of the preferences: what downloads do that nobody chooses options for</extracomment>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>At the next run</source>
        <translation>次回の実行時</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>1 週間以内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 日以内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 日以内</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>1 年以内</translation>
    </message>
    <message>
        <source>Later than in a year</source>
        <translation>1 年より後</translation>
    </message>
    <message>
        <source>%1, if they have the tags</source>
        <extracomment>%1 is something a rule does. The rule is for objects with certain tags, and these were not looked at</extracomment>
        <translation>%1 (タグが一致する場合)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a span of time, %2 what happens in it: &quot;Within a week: Move to Archive&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the next run (%1)</source>
        <translation>次回の実行時 (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>Column: how many</extracomment>
        <translation>オブジェクト数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>All enabled rules together</source>
        <translation>有効なルールすべて</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is the name of a lifecycle rule</extracomment>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>See what the rules would do to the objects that are there now, and when. Nothing is changed.</source>
        <translation>現在あるオブジェクトに対して、ルールがいつ何を行うかを確認します。何も変更されません。</translation>
    </message>
    <message>
        <source>The rules have changed since.</source>
        <translation>その後、ルールが変更されました。</translation>
    </message>
    <message>
        <source>Which rules to look at</source>
        <translation>確認するルール</translation>
    </message>
    <message>
        <source>&amp;Look at the Objects</source>
        <translation>オブジェクトを確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>What happens, and when</source>
        <translation>処理と時期</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the objects: %Ln so far, %1…</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>オブジェクトを確認しています: 現在 %Ln 個、%1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln object(s) (%1). What follows is about these alone.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>%Ln 個のオブジェクト (%1) を確認したところで中止しました。以下はその範囲の結果です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) were looked at.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>%Ln 個のオブジェクト (%1) を確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules do nothing to any of them.</source>
        <translation>ルールの対象になるものはありません。</translation>
    </message>
    <message>
        <source>Something happens to each of them.</source>
        <translation>すべてがルールの対象になります。</translation>
    </message>
    <message>
        <source>The rules do nothing to %1 of them.</source>
        <extracomment>%1 is a number of objects</extracomment>
        <translation>そのうち %1 個はルールの対象になりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) leave %2 up to %3 days before the end of its minimum stay, which is billed all the same.</source>
        <extracomment>%1 is the size of the objects, %2 a storage class, %3 a number of days</extracomment>
        <translation>
            <numerusform>%Ln 個のオブジェクト (%1) が、%2の最低保存期間より最大 %3 日早く移行または削除されます。最低保存期間分の料金は発生します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) smaller than 64 KB will be billed as 64 KB each in %1.</source>
        <extracomment>%1 is a storage class</extracomment>
        <translation>
            <numerusform>64 KB より小さい %Ln 個のオブジェクトは、%1ではそれぞれ 64 KB として課金されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys may not ask whether the bucket keeps versions. If it does, deleted objects stay as older versions, and what the rules do to older versions is missing here.</source>
        <translation>このキーには、バケットのバージョニングの状態を確認する権限がありません。有効な場合、削除されたオブジェクトは古いバージョンとして残り、古いバージョンに対するルールの動作はここに含まれません。</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>Follow the System</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PublicAccessBox</name>
    <message>
        <source>Keep as it is</source>
        <extracomment>nothing is changed</extracomment>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>As the bucket</source>
        <translation>バケットの権限を継承</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Everyone may read</source>
        <translation>パブリック読み取り</translation>
    </message>
    <message>
        <source>Everyone may read and write</source>
        <translation>パブリック読み書き</translation>
    </message>
    <message>
        <source>Objects that are public stay public, the others stay private.</source>
        <translation>公開されているオブジェクトは公開のまま、ほかは非公開のままです。</translation>
    </message>
    <message>
        <source>The rights of the bucket count; rights of its own, if there were any, are dropped.</source>
        <translation>バケットの権限が適用されます。独自の権限があれば破棄されます。</translation>
    </message>
    <message>
        <source>Only those who are listed have rights, and those who have them by a policy.</source>
        <translation>一覧にある対象と、ポリシーで許可された対象だけが権限を持ちます。</translation>
    </message>
    <message>
        <source>Everyone on the internet can read it without signing in, at your cost.</source>
        <translation>インターネット上の誰でも、サインインせずに読み取れます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>&amp;Public access</source>
        <translation>パブリックアクセス(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PublicAccessQuestion</name>
    <message>
        <source>Public Access</source>
        <translation>パブリックアクセス</translation>
    </message>
    <message>
        <source>Open this to strangers?</source>
        <translation>不特定の人に公開しますか?</translation>
    </message>
    <message>
        <source>You can take this back at any time. What somebody has downloaded until then stays with them.</source>
        <translation>いつでも取り消せますが、それまでにダウンロードされた内容は取り消せません。</translation>
    </message>
    <message>
        <source>Make Public</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RateSpinBox</name>
    <message>
        <source> MB/s</source>
        <extracomment>Megabytes a second, after a number; the blank belongs to it</extracomment>
        <translation> MB/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>RecordListEditor</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title in a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>最大 %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a record in a list, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>最大 %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of a table, number of a row, name of a column</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>%1 行目を削除</translation>
    </message>
</context>
<context>
    <name>RegionCombo</name>
    <message>
        <source>A region is written like ap-guangzhou: small letters, digits and hyphens.</source>
        <translation>リージョンは ap-guangzhou のように、英小文字、数字、ハイフンで入力します。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A region in a list: its name and its id</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (older)</source>
        <extracomment>An old region in a list: its name and its id</extracomment>
        <translation>%1 – %2 (旧)</translation>
    </message>
    <message>
        <source>Choose a region, or type its id</source>
        <translation>リージョンを選択するか、ID を入力します</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove Account</source>
        <translation>アカウントを一覧から削除</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>アカウント「%1」を一覧から削除しますか?</translation>
    </message>
    <message>
        <source>Its keys are removed from the system keychain, too. Buckets and objects stay as they are.</source>
        <translation>キーもシステムのキーチェーンから削除されます。バケットとオブジェクトはそのまま残ります。</translation>
    </message>
    <message>
        <source>Its keys are forgotten, too. Buckets and objects stay as they are.</source>
        <translation>キーも破棄されます。バケットとオブジェクトはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Account and Keys</source>
        <translation>一覧からアカウントとキーを削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished transfer(s) of this account are cancelled.</source>
        <translation>
            <numerusform>このアカウントの未完了の転送 %Ln 件はキャンセルされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is stopped: %1</source>
        <extracomment>%1 is what is being done: Deleting from photos-1250000000</extracomment>
        <translation>中止される処理: %1</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>レポートを %1 に保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Delete Configuration</source>
        <translation>設定の削除</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>変更の保存</translation>
    </message>
    <message>
        <source>Delete the configuration “%1” of %2?</source>
        <translation>%2 の設定「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Save “%1” of %2?</source>
        <translation>%2 の「%1」を保存しますか?</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you opened it. Saving undoes their change.</source>
        <translation>開いた後に、ほかの人がこの設定を変更しました。保存すると、その変更は取り消されます。</translation>
    </message>
    <message>
        <source>What somebody else changed:</source>
        <translation>ほかの人による変更:</translation>
    </message>
    <message>
        <source>Take Theirs and Drop My Changes</source>
        <translation>相手の変更を採用し、自分の変更を破棄</translation>
    </message>
    <message>
        <source>The bucket has exactly this already.</source>
        <translation>バケットは既にこの内容になっています。</translation>
    </message>
    <message>
        <source>What will be gone:</source>
        <translation>削除される内容:</translation>
    </message>
    <message>
        <source>What saving would change now:</source>
        <translation>保存によって現在変更される内容:</translation>
    </message>
    <message>
        <source>What will change at once:</source>
        <translation>すぐに変更される内容:</translation>
    </message>
    <message>
        <source>Show as &amp;XML</source>
        <translation>XML で表示(&amp;X)</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>JSON で表示(&amp;J)</translation>
    </message>
    <message>
        <source>Save Mine Anyway</source>
        <translation>自分の変更を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The name has %1 characters. A name may have %2 at most.</source>
        <translation>名前が %1 文字あります。名前は %2 文字までです。</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be sent.</source>
        <translation>名前に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The rule would be for no object: everything it is for is excluded.</source>
        <translation>このルールの対象がすべて除外されているため、対象となるオブジェクトがありません。</translation>
    </message>
    <message>
        <source>This excludes nothing: the rule is not for these objects anyway.</source>
        <translation>この除外には効果がありません。これらのオブジェクトはもともとルールの対象外です。</translation>
    </message>
    <message numerus="yes">
        <source>No key is that long: keys have %n bytes at most.</source>
        <translation>
            <numerusform>キーが長すぎます。キーは最大 %n バイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the key contains characters that cannot be sent.</source>
        <translation>キーの先頭部分に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Keys rarely begin with a slash. The folder “logs” is “logs/”.</source>
        <translation>キーがスラッシュで始まることはまれです。フォルダー「logs」は「logs/」と入力します。</translation>
    </message>
    <message numerus="yes">
        <source>A rule may ask for %n tags at most.</source>
        <translation>
            <numerusform>1 つのルールに指定できるタグは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>The tag “%1” occurs twice. An object has each tag once.</source>
        <translation>タグ「%1」が重複しています。オブジェクトには同じタグを 1 つしか付けられません。</translation>
    </message>
    <message>
        <source>The name of a tag has %1 bytes at most, its value %2.</source>
        <translation>タグの名前は最大 %1 バイト、値は最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>No object is that large and that small at once.</source>
        <translation>この大きさの条件を同時に満たすオブジェクトはありません。</translation>
    </message>
    <message>
        <source>No object is smaller than nothing.</source>
        <translation>0 バイトより小さいオブジェクトはありません。</translation>
    </message>
    <message>
        <source>The rule does nothing yet: choose what becomes of the objects.</source>
        <translation>このルールではまだ何も行われません。オブジェクトの処理を選択してください。</translation>
    </message>
    <message>
        <source>Unfinished uploads have no tags: make a rule of its own for them.</source>
        <translation>未完了のアップロードにはタグがありません。別のルールを作成してください。</translation>
    </message>
    <message>
        <source>Deleting objects and cleaning up delete markers cannot be in one rule: make a second rule.</source>
        <translation>オブジェクトの削除と削除マーカーの削除は同じルールに設定できません。ルールを分けてください。</translation>
    </message>
    <message>
        <source>Delete markers have no tags: make a rule of its own for them.</source>
        <translation>削除マーカーにはタグがありません。別のルールを作成してください。</translation>
    </message>
    <message>
        <source>A rule counts days or names dates, not both: make a second rule.</source>
        <translation>1 つのルールで日数と日付を併用できません。ルールを分けてください。</translation>
    </message>
    <message>
        <source>This day has come: it happens to all these objects at the next run, and to new ones the day after.</source>
        <translation>この日付は過ぎています。対象のオブジェクトは次回の実行時に、新しいオブジェクトは翌日に処理されます。</translation>
    </message>
    <message>
        <source>The number of days must be from %1 to %2.</source>
        <translation>日数は %1 から %2 の範囲で指定してください。</translation>
    </message>
    <message>
        <source>Objects cannot be moved back to %1.</source>
        <translation>オブジェクトを%1に戻すことはできません。</translation>
    </message>
    <message>
        <source>The storage class “%1” is not known here.</source>
        <translation>ストレージクラス「%1」は認識できません。</translation>
    </message>
    <message>
        <source>This bucket spans several zones: choose a multi-AZ storage class.</source>
        <translation>このバケットはマルチ AZ です。マルチ AZ のストレージクラスを選択してください。</translation>
    </message>
    <message>
        <source>This bucket is in one zone: choose a storage class that is not multi-AZ.</source>
        <translation>このバケットはシングル AZ です。マルチ AZ ではないストレージクラスを選択してください。</translation>
    </message>
    <message>
        <source>There is another step to %1.</source>
        <translation>%1への移行がほかにもあります。</translation>
    </message>
    <message>
        <source>%1 is colder than %2, so it must come later.</source>
        <translation>%1は%2よりアクセス頻度の低いクラスなので、後に置く必要があります。</translation>
    </message>
    <message>
        <source>This never happens: the objects are deleted before.</source>
        <translation>その前にオブジェクトが削除されるため、実行されません。</translation>
    </message>
    <message>
        <source>This never happens: the versions are deleted before.</source>
        <translation>その前にバージョンが削除されるため、実行されません。</translation>
    </message>
    <message>
        <source>This bucket has never kept versions: this does nothing.</source>
        <translation>このバケットではバージョンが保存されたことがないため、効果はありません。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule &amp;name</source>
        <translation>ルール名(&amp;N)</translation>
    </message>
    <message>
        <source>the service chooses one</source>
        <translation>サービスが自動で決定</translation>
    </message>
    <message>
        <source>Which objects</source>
        <translation>対象のオブジェクト</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>オブジェクトの処理</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完了のアップロード</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時期(&amp;T)</translation>
    </message>
    <message>
        <source>Days after the last change of each object</source>
        <translation>各オブジェクトの最終更新からの日数</translation>
    </message>
    <message>
        <source>On a day, for all objects at once</source>
        <translation>指定日に、すべてのオブジェクトを一括で</translation>
    </message>
    <message>
        <source>Delete ob&amp;jects on</source>
        <translation>オブジェクトを削除する日(&amp;J)</translation>
    </message>
    <message>
        <source>Delete ob&amp;jects after</source>
        <translation>オブジェクトを削除するまでの期間(&amp;J)</translation>
    </message>
    <message>
        <source>When objects are deleted</source>
        <translation>オブジェクトを削除する時期</translation>
    </message>
    <message>
        <source>Delete vers&amp;ions this long after a newer one came</source>
        <translation>新しいバージョンができてから以前のバージョンを削除するまでの期間(&amp;I)</translation>
    </message>
    <message>
        <source>Days until older versions are deleted</source>
        <translation>以前のバージョンを削除するまでの日数</translation>
    </message>
    <message>
        <source>Remove delete markers that &amp;hide nothing any more</source>
        <translation>不要になった削除マーカーを削除する(&amp;H)</translation>
    </message>
    <message>
        <source>Remove upl&amp;oads begun this long ago and never finished</source>
        <translation>未完了のアップロードを開始から削除するまでの期間(&amp;O)</translation>
    </message>
    <message>
        <source>Days until unfinished uploads are removed</source>
        <translation>未完了のアップロードを削除するまでの日数</translation>
    </message>
    <message>
        <source>This rule says more than is shown here (%1). It is kept, but the preview does not know it.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>このルールには、ここに表示されていない内容 (%1) が含まれています。内容は維持されますが、プレビューには反映されません。</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>%1, switched off. %2</source>
        <extracomment>Of a lifecycle rule: %1 is its name, %2 what it would do</extracomment>
        <translation>%1、無効。%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Of a lifecycle rule: %1 is its name, %2 what it does</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Choose at least one day, or these limits never hold.</source>
        <translation>少なくとも 1 つの曜日を選択してください。選択しないと、この制限は適用されません。</translation>
    </message>
    <message>
        <source>Until that time of the next day.</source>
        <translation>翌日のその時刻まで。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Before the days of the week on which other limits hold</extracomment>
        <translation>曜日</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>Before the time of the day at which other limits begin to hold</extracomment>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Uplo&amp;ads</source>
        <translation>アップロード(&amp;A)</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>ダウンロード(&amp;W)</translation>
    </message>
    <message>
        <source>Limit of uploads at these hours</source>
        <translation>この時間帯のアップロード速度の上限</translation>
    </message>
    <message>
        <source>Limit of downloads at these hours</source>
        <translation>この時間帯のダウンロード速度の上限</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) in %1</source>
        <translation>
            <numerusform>%1 の %Ln 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It could not be counted which objects these are.</source>
        <translation>対象のオブジェクトを集計できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>集計中: 現在 %Ln 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>This is neither a host like 127.0.0.1:9000 nor a template like {Bucket}.cos.{Region}.example.com.</source>
        <translation>127.0.0.1:9000 のようなホストでも、{Bucket}.cos.{Region}.example.com のようなテンプレートでもありません。</translation>
    </message>
    <message>
        <source>A path is written like cos://photos-1250000000/2026/.</source>
        <translation>パスは cos://photos-1250000000/2026/ のように入力します。</translation>
    </message>
    <message>
        <source>The name of a bucket ends in a hyphen and a number, the APPID: photos-1250000000.</source>
        <translation>バケットの名前は photos-1250000000 のように、ハイフンと番号 (APPID) で終わります。</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>サービスのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Choose the region of the bucket, or test the connection to find it.</source>
        <translation>バケットのリージョンを選択するか、接続をテストして見つけてください。</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read what you transfer.</source>
        <translation>https を使わないと、転送する内容を経路上の誰でも読み取れます。</translation>
    </message>
    <message>
        <source>Only for keys that may not list all buckets.</source>
        <translation>すべてのバケットの一覧を取得できないキーの場合のみ。</translation>
    </message>
    <message>
        <source>Not sure? Test the connection to find it.</source>
        <translation>分からない場合は、接続をテストすると見つかります。</translation>
    </message>
    <message>
        <source>Tencent Cloud COS</source>
        <translation>Tencent Cloud COS</translation>
    </message>
    <message>
        <source>Other address or domain template</source>
        <translation>その他のアドレスまたはドメインのテンプレート</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>サービス(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bucket or path</source>
        <translation>バケットまたはパス(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>The account is not open any more.</source>
        <translation>アカウントはもう開かれていません。</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>The configuration was deleted.</source>
        <translation>設定を削除しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>This bucket cannot have it</source>
        <translation>このバケットでは使用できません</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>表示する権限がありません</translation>
    </message>
    <message>
        <source>The keys of this account have no right to read this setting. Whoever owns the bucket can grant it.</source>
        <translation>このアカウントのキーには、この設定を読み取る権限がありません。バケットの所有者が権限を付与できます。</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The text has a mistake; correct it first.</source>
        <translation>テキストに誤りがあります。先に修正してください。</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>先に、印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>There is no configuration to delete.</source>
        <translation>削除する設定がありません。</translation>
    </message>
    <message>
        <source>Looking at what the bucket has now…</source>
        <translation>バケットの現在の設定を確認しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Delete Configuration…</source>
        <translation>設定を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo Changes</source>
        <translation>変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>SettingTabs</name>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Settings::Acceleration</name>
    <message>
        <source>&amp;Global acceleration</source>
        <translation>グローバルアクセラレーション(&amp;G)</translation>
    </message>
    <message>
        <source>It takes up to a quarter of an hour until a change acts everywhere. Traffic through the acceleration domain costs more.</source>
        <translation>変更がすべてに反映されるまで最大 15 分かかります。アクセラレーションドメイン経由のトラフィックは料金が高くなります。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>アクセラレーション</translation>
    </message>
    <message>
        <source>A domain that reaches the bucket by the nearest entrance of the service&apos;s own network.</source>
        <translation>サービスのネットワークの最寄りの接続点からバケットにアクセスできるドメインです。</translation>
    </message>
</context>
<context>
    <name>Settings::AccessControl</name>
    <message numerus="yes">
        <source>A list has at most 100 permissions; these are %Ln.</source>
        <translation>
            <numerusform>アクセス権限は最大 100 件です。現在 %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no permission to write a single object, only to a bucket.</source>
        <translation>書き込み権限はバケットにのみ設定できます。個々のオブジェクトには設定できません。</translation>
    </message>
    <message>
        <source>A Grant needs a Grantee and a Permission.</source>
        <translation>Grant には Grantee と Permission が必要です。</translation>
    </message>
    <message>
        <source>There must be an Owner and an AccessControlList.</source>
        <translation>Owner と AccessControlList が必要です。</translation>
    </message>
</context>
<context>
    <name>Settings::AccessControlText</name>
    <message>
        <source>Everyone on the internet can list and read every object in %1.</source>
        <translation>インターネット上の誰でも、%1 のすべてのオブジェクトを一覧表示し、読み取れます。</translation>
    </message>
    <message>
        <source>Everyone on the internet can upload to %1, and overwrite and delete what is in it, at your cost.</source>
        <translation>インターネット上の誰でも、%1 にアップロードし、その内容を上書きおよび削除できます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>Everyone on the internet can see who may do what with %1.</source>
        <translation>インターネット上の誰でも、%1 のアクセス権限を参照できます。</translation>
    </message>
    <message>
        <source>Everyone on the internet can change the permissions of %1, and so do anything.</source>
        <translation>インターネット上の誰でも、%1 のアクセス権限を変更でき、あらゆる操作が可能です。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can list and read every object in %1.</source>
        <translation>Tencent Cloud のアカウントを持つ人なら誰でも、%1 のすべてのオブジェクトを一覧表示し、読み取れます。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can upload to %1, and overwrite and delete what is in it, at your cost.</source>
        <translation>Tencent Cloud のアカウントを持つ人なら誰でも、%1 にアップロードし、その内容を上書きおよび削除できます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can see who may do what with %1.</source>
        <translation>Tencent Cloud のアカウントを持つ人なら誰でも、%1 のアクセス権限を参照できます。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can change the permissions of %1, and so do anything.</source>
        <translation>Tencent Cloud のアカウントを持つ人なら誰でも、%1 のアクセス権限を変更でき、あらゆる操作が可能です。</translation>
    </message>
    <message>
        <source>Everyone on the internet can read %1, at your cost.</source>
        <translation>インターネット上の誰でも、%1 を読み取れます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can read %1, at your cost.</source>
        <translation>Tencent Cloud のアカウントを持つ人なら誰でも、%1 を読み取れます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>As the bucket</source>
        <translation>バケットの権限を継承</translation>
    </message>
    <message>
        <source>Everyone may read and write</source>
        <translation>パブリック読み書き</translation>
    </message>
    <message>
        <source>Everyone may read</source>
        <translation>パブリック読み取り</translation>
    </message>
    <message>
        <source>Everyone has some rights</source>
        <translation>全員に一部の権限あり</translation>
    </message>
    <message>
        <source>Everyone who is signed in has some rights</source>
        <translation>サインイン済みの全員に一部の権限あり</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message numerus="yes">
        <source>Private, shared with %Ln account(s)</source>
        <translation>
            <numerusform>プライベート、%Ln 個のアカウントと共有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; shared with %Ln account(s)</source>
        <extracomment>%1 is &quot;Everyone may read&quot; or the like</extracomment>
        <translation>
            <numerusform>%1、%Ln 個のアカウントと共有</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everyone signed in</source>
        <extracomment>anybody with an account at Tencent Cloud</extracomment>
        <translation>サインイン済みの全員</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Sub-account %1 of %2</source>
        <translation>%2 のサブアカウント %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a right that an account has</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>a right that an account has</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>See rights</source>
        <extracomment>a right that an account has</extracomment>
        <translation>権限の参照</translation>
    </message>
    <message>
        <source>Change rights</source>
        <extracomment>a right that an account has</extracomment>
        <translation>権限の変更</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a right that an account has: all of them</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>List the bucket and read its objects</source>
        <translation>バケットの一覧表示とオブジェクトの読み取り</translation>
    </message>
    <message>
        <source>Read the object</source>
        <translation>オブジェクトの読み取り</translation>
    </message>
    <message>
        <source>Upload, overwrite and delete objects</source>
        <translation>オブジェクトのアップロード、上書き、削除</translation>
    </message>
    <message>
        <source>See this list</source>
        <translation>この一覧の参照</translation>
    </message>
    <message>
        <source>Change this list</source>
        <translation>この一覧の変更</translation>
    </message>
    <message>
        <source>All of these rights together</source>
        <translation>これらすべての権限</translation>
    </message>
</context>
<context>
    <name>Settings::Acl</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and its rights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Permissions (ACL)</source>
        <translation>アクセス権限 (ACL)</translation>
    </message>
    <message>
        <source>Who may list, read and change this bucket, besides those to whom its policy or the account itself gives rights. Objects without permissions of their own follow it.</source>
        <translation>ポリシーやアカウント自体によって権限を与えられたユーザーのほかに、このバケットの一覧表示、読み取り、変更ができる対象を指定します。独自のアクセス権限を持たないオブジェクトにも適用されます。</translation>
    </message>
    <message>
        <source>The owner is %1, with the rights that %2 had.</source>
        <translation>所有者は %1 になり、%2 が持っていた権限を持ちます。</translation>
    </message>
</context>
<context>
    <name>Settings::Comparison</name>
    <message>
        <source>The file says nothing about it.</source>
        <translation>ファイルにはこの設定についての記載がありません。</translation>
    </message>
    <message>
        <source>This version of Coscope does not know the setting.</source>
        <translation>このバージョンの Coscope はこの設定に対応していません。</translation>
    </message>
    <message>
        <source>The service cannot remove this setting once it was set.</source>
        <translation>この設定は、一度設定するとサービスでは削除できません。</translation>
    </message>
</context>
<context>
    <name>Settings::Cors</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>サイトなし</translation>
    </message>
    <message>
        <source>%1 for every site</source>
        <comment>methods, as in GET, PUT</comment>
        <translation>すべてのサイトに %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>methods and sites</comment>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read objects and lists.</source>
        <translation>オブジェクトと一覧の読み取り。</translation>
    </message>
    <message>
        <source>Read size, type and date of objects.</source>
        <translation>オブジェクトのサイズ、種類、日時の読み取り。</translation>
    </message>
    <message>
        <source>Upload and overwrite objects.</source>
        <translation>オブジェクトのアップロードと上書き。</translation>
    </message>
    <message>
        <source>Upload with a form, and in parts.</source>
        <translation>フォームおよびマルチパートでのアップロード。</translation>
    </message>
    <message>
        <source>Delete objects.</source>
        <translation>オブジェクトの削除。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>サイト (Origin)(&amp;S)</translation>
    </message>
    <message>
        <source>Where the pages come from. One * may stand for any text; * alone is every site.</source>
        <translation>ページの提供元です。「*」を 1 つだけ任意の文字列の代わりに使用できます。「*」だけならすべてのサイトを表します。</translation>
    </message>
    <message>
        <source>May &amp;send</source>
        <translation>許可するメソッド(&amp;S)</translation>
    </message>
    <message>
        <source>With &amp;headers</source>
        <translation>許可するヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Headers that a page may add to its requests. Usually *.</source>
        <translation>ページがリクエストに追加できるヘッダーです。通常は「*」を指定します。</translation>
    </message>
    <message>
        <source>May &amp;see</source>
        <translation>公開するヘッダー(&amp;S)</translation>
    </message>
    <message>
        <source>Headers of the answer that a script of the page may read.</source>
        <translation>ページのスクリプトが読み取れる応答ヘッダーです。</translation>
    </message>
    <message>
        <source>Browsers &amp;remember it for</source>
        <translation>ブラウザーのキャッシュ時間(&amp;R)</translation>
    </message>
    <message>
        <source>as they like</source>
        <translation>ブラウザーに任せる</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>There are no rules: scripts on pages of other sites can neither read nor change anything here.</source>
        <translation>ルールがありません。ほかのサイトのページのスクリプトは、ここの内容を読み取ることも変更することもできません。</translation>
    </message>
    <message>
        <source>Any Site May Read</source>
        <translation>すべてのサイトに読み取りを許可</translation>
    </message>
    <message>
        <source>One Site May Upload</source>
        <translation>1 つのサイトにアップロードを許可</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>They are tried from the top; the first that fits answers.</source>
        <translation>上から順に照合され、最初に一致したルールが適用されます。</translation>
    </message>
    <message>
        <source>Answers &amp;differ by site, also in caches (Vary: Origin)</source>
        <translation>応答をサイトごとに区別し、キャッシュでも区別する (Vary: Origin)(&amp;D)</translation>
    </message>
    <message>
        <source>Switch this on when a cache between bucket and browser mixes up the answers for several sites.</source>
        <translation>バケットとブラウザーの間のキャッシュが、複数サイトへの応答を混同する場合にオンにします。</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>ルールなし</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-Origin Access (CORS)</source>
        <translation>クロスオリジンアクセス (CORS)</translation>
    </message>
    <message>
        <source>Which other web sites may use this bucket from scripts on their pages. This gives nobody a right to objects: it only tells browsers what pages may ask for.</source>
        <translation>このバケットをページのスクリプトから利用できる、ほかの Web サイトを指定します。オブジェクトへの権限を与えるものではなく、ページが要求できる内容をブラウザーに伝えるだけです。</translation>
    </message>
    <message>
        <source>Web pages that read from this bucket or upload to it with scripts stop working at once, except where browsers still remember the rules.</source>
        <translation>スクリプトでこのバケットを読み取る、またはアップロードする Web ページは、ブラウザーにルールがキャッシュされている場合を除き、すぐに動作しなくなります。</translation>
    </message>
</context>
<context>
    <name>Settings::CorsChecks</name>
    <message numerus="yes">
        <source>A bucket can have at most %n rule(s).</source>
        <translation>
            <numerusform>1 つのバケットに設定できるルールは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are longer than the 64 KB that the service takes.</source>
        <translation>ルールがサービスの上限の 64 KB を超えています。</translation>
    </message>
    <message>
        <source>Name at least one site, or * for all.</source>
        <translation>サイトを 1 つ以上指定してください。すべてのサイトの場合は「*」を指定します。</translation>
    </message>
    <message>
        <source>Choose at least one method.</source>
        <translation>メソッドを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>時間に負の値は指定できません。</translation>
    </message>
    <message>
        <source>The service does not take the method %1.</source>
        <translation>サービスは %1 メソッドに対応していません。</translation>
    </message>
    <message>
        <source>This rule never answers: rule %1 allows all that it allows.</source>
        <translation>ルール %1 がすべて許可しているため、このルールが適用されることはありません。</translation>
    </message>
    <message>
        <source>“%1” has more than one *.</source>
        <translation>「%1」に「*」が 2 つ以上含まれています。</translation>
    </message>
    <message>
        <source>“%1” must begin with http:// or https://.</source>
        <translation>「%1」は http:// または https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>“%1” must be only the beginning of an address, as in https://www.example.com: no path, no / at the end.</source>
        <translation>「%1」には https://www.example.com のようにアドレスの先頭部分だけを指定してください。パスや末尾の「/」は付けられません。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>「%1」はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>Headers to be shown must be named in full, without *.</source>
        <translation>公開するヘッダーは「*」を使わず、完全な名前で指定してください。</translation>
    </message>
</context>
<context>
    <name>Settings::Domains</name>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>接続先(&amp;L)</translation>
    </message>
    <message>
        <source>The objects, as the default address does</source>
        <translation>オブジェクト (デフォルトのアドレスと同じ)</translation>
    </message>
    <message>
        <source>The static web site</source>
        <translation>静的 Web サイト</translation>
    </message>
    <message>
        <source>The global acceleration</source>
        <translation>グローバルアクセラレーション</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>使用する(&amp;I)</translation>
    </message>
    <message>
        <source>If another bucket &amp;has it</source>
        <translation>ほかのバケットで使用中の場合(&amp;H)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Take it over; prove ownership by a CNAME record</source>
        <translation>引き継ぐ (CNAME レコードで所有権を証明)</translation>
    </message>
    <message>
        <source>Take it over; prove ownership by a TXT record</source>
        <translation>引き継ぐ (TXT レコードで所有権を証明)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a domain</comment>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>Add Domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message>
        <source>Only the addresses of the service lead to this bucket.</source>
        <translation>このバケットにはサービスのアドレスからのみアクセスできます。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Point a CNAME record of the domain to the bucket&apos;s address first. In mainland China the domain needs an ICP filing.</source>
        <translation>先に、ドメインの CNAME レコードをバケットのアドレスに向けてください。中国本土ではドメインの ICP 登録が必要です。</translation>
    </message>
    <message>
        <source>Type a domain, as in files.example.com.</source>
        <translation>files.example.com のようにドメインを入力してください。</translation>
    </message>
    <message>
        <source>This domain is in the list already.</source>
        <translation>このドメインは既に一覧にあります。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>ドメイン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Domains</source>
        <translation>カスタムドメイン</translation>
    </message>
    <message>
        <source>Domains of your own under which the bucket can be reached.</source>
        <translation>バケットにアクセスできる独自のドメインです。</translation>
    </message>
    <message>
        <source>All links through these domains stop working. The addresses of the service go on working.</source>
        <translation>これらのドメインを使ったリンクはすべて使用できなくなります。サービスのアドレスは引き続き使用できます。</translation>
    </message>
    <message>
        <source>A domain leads to one bucket only: the service refuses those that still lead to %1.</source>
        <translation>ドメインが指すバケットは 1 つだけです。まだ %1 を指しているドメインはサービスに拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of domains, and how many of them are off</comment>
        <translation>
            <numerusform>%1 (うち %n 件オフ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the domain a TXT record with this value where its DNS is kept, and save then:
%1</source>
        <translation>ドメインの DNS に次の値の TXT レコードを追加してから、保存してください:
%1</translation>
    </message>
</context>
<context>
    <name>Settings::Encryption</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Objects are encrypted only when the upload asks for it.</source>
        <translation>アップロード時に指定した場合のみ、オブジェクトが暗号化されます。</translation>
    </message>
    <message>
        <source>With keys of the service (AES-256)</source>
        <translation>サービスのキーで暗号化 (AES-256)</translation>
    </message>
    <message>
        <source>Nothing to look after, and free.</source>
        <translation>管理は不要で、無料です。</translation>
    </message>
    <message>
        <source>With a key of the key management service (KMS)</source>
        <translation>KMS のキーで暗号化</translation>
    </message>
    <message>
        <source>Whoever reads an object needs a right to the key as well. The key service charges for use.</source>
        <translation>オブジェクトを読み取るには、キーへの権限も必要です。KMS の使用には料金が発生します。</translation>
    </message>
    <message>
        <source>With keys of the service (SM4)</source>
        <translation>サービスのキーで暗号化 (SM4)</translation>
    </message>
    <message>
        <source>The Chinese national standard; not in every region.</source>
        <translation>中国の国家標準です。一部のリージョンでは使用できません。</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>the service&apos;s default key</source>
        <translation>サービスのデフォルトキー</translation>
    </message>
    <message>
        <source>The id of the key, as the key management service shows it.</source>
        <translation>KMS に表示されるキーの ID です。</translation>
    </message>
    <message>
        <source>Key management service</source>
        <translation>KMS</translation>
    </message>
    <message>
        <source>Keys of the service (%1)</source>
        <translation>サービスのキー (%1)</translation>
    </message>
    <message>
        <source>The service does not know “%1”.</source>
        <translation>「%1」はサービスが認識できません。</translation>
    </message>
    <message>
        <source>The id of a key has no spaces.</source>
        <translation>キーの ID に空白は使用できません。</translation>
    </message>
    <message>
        <source>Default Encryption</source>
        <translation>デフォルトの暗号化</translation>
    </message>
    <message>
        <source>How objects are encrypted on the disks of the service when an upload does not say. Objects that are there already stay as they are.</source>
        <translation>アップロード時に指定がない場合に、サービスのディスク上でオブジェクトを暗号化する方法です。既存のオブジェクトは変更されません。</translation>
    </message>
    <message>
        <source>New objects are no longer encrypted unless the upload asks for it. Objects that are there stay as they are.</source>
        <translation>アップロード時に指定しない限り、新しいオブジェクトは暗号化されなくなります。既存のオブジェクトは変更されません。</translation>
    </message>
    <message>
        <source>The key %1 belongs to the region and the account of %2.</source>
        <translation>キー %1 は %2 のリージョンとアカウントのものです。</translation>
    </message>
    <message>
        <source>&amp;How the key encrypts</source>
        <translation>暗号化アルゴリズム(&amp;H)</translation>
    </message>
    <message>
        <source>As the service likes</source>
        <translation>サービスに任せる</translation>
    </message>
</context>
<context>
    <name>Settings::File</name>
    <message>
        <source>The document in the file has a mistake in line %1: %2</source>
        <translation>ファイル内のドキュメントの %1 行目に誤りがあります: %2</translation>
    </message>
    <message>
        <source>The file is damaged: a setting in it has no name or no state.</source>
        <translation>ファイルが壊れています: 名前または状態のない設定があります。</translation>
    </message>
    <message>
        <source>The file is damaged: the document of the setting “%1” is missing.</source>
        <translation>ファイルが壊れています: 設定「%1」のドキュメントがありません。</translation>
    </message>
    <message>
        <source>This is not a file of bucket settings.</source>
        <translation>これはバケット設定のファイルではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged or cut off: after %n byte(s) it cannot be read.</source>
        <translation>
            <numerusform>ファイルが壊れているか途中で切れています: %n バイト目以降を読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was written by a newer version of Coscope: its format is %1, and this one knows %2.</source>
        <translation>このファイルは新しいバージョンの Coscope で作成されています。形式は %1 ですが、このバージョンが対応しているのは %2 です。</translation>
    </message>
    <message>
        <source>The file is damaged: its beginning is not complete.</source>
        <translation>ファイルが壊れています: 先頭部分が不完全です。</translation>
    </message>
    <message>
        <source>The file is damaged: the setting “%1” is in it twice.</source>
        <translation>ファイルが壊れています: 設定「%1」が重複しています。</translation>
    </message>
</context>
<context>
    <name>Settings::Inventory</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>%1: %2*</source>
        <comment>name and prefix</comment>
        <translation>%1: %2*</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a task</comment>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>使用する(&amp;I)</translation>
    </message>
    <message>
        <source>Written &amp;how often</source>
        <translation>頻度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Only current ones</source>
        <translation>現在のバージョンのみ</translation>
    </message>
    <message>
        <source>Old ones too</source>
        <translation>以前のバージョンも含む</translation>
    </message>
    <message>
        <source>&amp;Tell about each</source>
        <translation>出力する項目(&amp;T)</translation>
    </message>
    <message>
        <source>Into the buc&amp;ket</source>
        <translation>保存先のバケット(&amp;K)</translation>
    </message>
    <message>
        <source>A bucket in the same region, as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>同じリージョンのバケットを qcs::cos:⟨リージョン⟩::⟨バケット⟩ の形式で指定します。</translation>
    </message>
    <message>
        <source>&amp;Folder or prefix there</source>
        <translation>保存先のフォルダーまたはプレフィックス(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>Add Task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>No lists of objects are written.</source>
        <translation>オブジェクトの一覧は出力されません。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - make a name.</source>
        <translation>名前には英数字と . _ - を使用できます。</translation>
    </message>
    <message>
        <source>There is another task of this name.</source>
        <translation>この名前のタスクは既にあります。</translation>
    </message>
    <message>
        <source>Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>バケットを qcs::cos:⟨リージョン⟩::⟨バケット⟩ の形式で指定してください。</translation>
    </message>
    <message>
        <source>There are more tasks than the service lists at once. Those that are not shown stay as they are.</source>
        <translation>タスクの数が、サービスが一度に返す件数を超えています。表示されていないタスクは変更されません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Lists of all objects, written regularly into a bucket: for reports, and for counting without asking.</source>
        <translation>すべてのオブジェクトの一覧を定期的にバケットに出力します。レポートや、問い合わせなしの集計に使用できます。</translation>
    </message>
    <message>
        <source>All tasks of this bucket are deleted. Lists that were written stay where they are.</source>
        <translation>このバケットのタスクがすべて削除されます。出力済みの一覧は残ります。</translation>
    </message>
    <message>
        <source>%1: lists can only go into a bucket of the same region, not into %2.</source>
        <translation>%1: リストの出力先は同じリージョンのバケットに限られ、%2 には出力できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) write into %1.</source>
        <extracomment>%1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>%n 件のタスクが %1 に出力します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Uploaded in parts</source>
        <translation>マルチパートアップロード</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>レプリケーション</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>サービスに任せる</translation>
    </message>
    <message>
        <source>On which &amp;day of the month</source>
        <translation>実行する日(&amp;D)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Of the storage &amp;class</source>
        <translation>ストレージクラス(&amp;C)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Created fro&amp;m</source>
        <translation>作成日時 (開始)(&amp;M)</translation>
    </message>
    <message>
        <source>Created &amp;until</source>
        <translation>作成日時 (終了)(&amp;U)</translation>
    </message>
    <message>
        <source>As 2026-01-31 or 2026-01-31 18:00, in the time of the service (UTC+8).</source>
        <translation>2026-01-31 または 2026-01-31 18:00 の形式。サービスの時刻 (UTC+8)。</translation>
    </message>
    <message>
        <source>&amp;Account of that bucket</source>
        <translation>そのバケットのアカウント(&amp;A)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Encrypt the lists (SSE-COS)</source>
        <translation>リストを暗号化 (SSE-COS)(&amp;E)</translation>
    </message>
    <message>
        <source>Type a time as 2026-01-31 or 2026-01-31 18:00.</source>
        <translation>日時は 2026-01-31 または 2026-01-31 18:00 の形式で入力してください。</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of tasks, and how many of them are off</comment>
        <translation>
            <numerusform>%1 (うち %n 件オフ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Lifecycle</name>
    <message>
        <source>Tag name</source>
        <translation>タグ名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過後</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>指定日</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Key begins with</source>
        <translation>キーの先頭</translation>
    </message>
    <message>
        <source>But not with</source>
        <translation>除外する先頭</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>次より大きい</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>次より小さい</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Delete objects after</source>
        <translation>オブジェクトを削除するまでの期間</translation>
    </message>
    <message>
        <source>Delete objects on</source>
        <translation>オブジェクトを削除する日</translation>
    </message>
    <message>
        <source>Remove delete markers that hide nothing any more</source>
        <translation>不要になった削除マーカーを削除</translation>
    </message>
    <message>
        <source>Step of older versions</source>
        <translation>以前のバージョンのステップ</translation>
    </message>
    <message>
        <source>Delete older versions after</source>
        <translation>以前のバージョンを削除するまでの期間</translation>
    </message>
    <message>
        <source>Remove unfinished uploads after</source>
        <translation>未完了のアップロードを削除するまでの期間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A lifecycle rule: %1 is its name, %2 what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>ルールなし</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n switched off</source>
        <extracomment>%1 is &quot;3 rules&quot;</extracomment>
        <translation>
            <numerusform>%1、うち %n 件は無効</numerusform>
        </translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>What becomes of objects as they grow old: they move to colder, cheaper storage classes, and are deleted in the end. The service runs the rules once a day.</source>
        <translation>古くなったオブジェクトの処理を設定します。より安価なストレージクラスへ移行し、最後に削除します。サービスは 1 日 1 回ルールを実行します。</translation>
    </message>
    <message>
        <source>Objects stay where they are and are not deleted any more. What was moved or deleted already does not come back.</source>
        <translation>オブジェクトはそのまま残り、削除されなくなります。既に移行または削除されたものは元に戻りません。</translation>
    </message>
</context>
<context>
    <name>Settings::Logging</name>
    <message>
        <source>&amp;Keep a record of all requests</source>
        <translation>すべてのリクエストを記録する(&amp;K)</translation>
    </message>
    <message>
        <source>Records arrive as objects, some minutes late, and cost storage.</source>
        <translation>記録は数分遅れてオブジェクトとして保存され、ストレージ料金が発生します。</translation>
    </message>
    <message>
        <source>In the &amp;bucket</source>
        <translation>保存先のバケット(&amp;B)</translation>
    </message>
    <message>
        <source>A bucket of yours in the same region, better another one than this.</source>
        <translation>同じリージョンにある自分のバケットを指定します。別のバケットを推奨します。</translation>
    </message>
    <message>
        <source>&amp;Folder or prefix</source>
        <translation>フォルダーまたはプレフィックス(&amp;F)</translation>
    </message>
    <message>
        <source>Name the bucket that gets the records.</source>
        <translation>記録の保存先のバケットを指定してください。</translation>
    </message>
    <message>
        <source>%1 is in another region.</source>
        <translation>%1 は別のリージョンにあります。</translation>
    </message>
    <message>
        <source>Writing the records into the bucket itself makes records of its own.</source>
        <translation>記録をこのバケット自体に書き込むと、その書き込みもさらに記録されます。</translation>
    </message>
    <message>
        <source>The prefix must not begin with /.</source>
        <translation>プレフィックスを「/」で始めることはできません。</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Access Logging</source>
        <translation>アクセスログ</translation>
    </message>
    <message>
        <source>A record of who asked for what and when, kept as objects in a bucket.</source>
        <translation>誰がいつ何をリクエストしたかの記録を、バケットにオブジェクトとして保存します。</translation>
    </message>
    <message>
        <source>The records of %1 go into %1 itself.</source>
        <translation>%1 の記録は %1 自身に保存されます。</translation>
    </message>
    <message>
        <source>%1 belongs to another account.</source>
        <translation>%1 は別のアカウントのものです。</translation>
    </message>
    <message>
        <source>Records can only go into a bucket of the same region; %1 may be in another one.</source>
        <translation>記録の保存先は同じリージョンのバケットに限られます。%1 は別のリージョンかもしれません。</translation>
    </message>
</context>
<context>
    <name>Settings::ObjectFilter</name>
    <message>
        <source>%1 = %2</source>
        <comment>name and value of a tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>No tags are asked for.</source>
        <translation>タグは条件に含まれません。</translation>
    </message>
    <message>
        <source>Objects &amp;beginning with</source>
        <translation>オブジェクトのプレフィックス(&amp;B)</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>すべてのオブジェクト</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Only objects with all of these tags:</source>
        <translation>次のタグをすべて持つオブジェクトのみ:</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a storage class</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Infrequent access</source>
        <comment>a storage class</comment>
        <translation>標準 (低頻度)</translation>
    </message>
    <message>
        <source>Intelligent tiering</source>
        <comment>a storage class</comment>
        <translation>インテリジェント階層化</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a storage class</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Deep archive</source>
        <comment>a storage class</comment>
        <translation>ディープアーカイブ</translation>
    </message>
    <message>
        <source>%1, in several zones</source>
        <comment>a storage class</comment>
        <translation>%1 (マルチ AZ)</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>There is another tag of this name.</source>
        <translation>同じ名前のタグがあります。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>名前が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>値が %n バイトを超えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Origin</name>
    <message>
        <source>Choose how the origin is asked.</source>
        <translation>オリジンへの接続方法を選択してください。</translation>
    </message>
    <message>
        <source>Choose 301, 302 or 307.</source>
        <translation>301、302、307 のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The secret key of the private origin is missing: it is never exported. Enter it on the XML page.</source>
        <translation>非公開オリジンのシークレットキーがありません。キーはエクスポートされません。XML ページで入力してください。</translation>
    </message>
    <message>
        <source>Say which place the rule has: 1 is tried first.</source>
        <translation>ルールの順位を指定してください。1 が最初に試されます。</translation>
    </message>
    <message>
        <source>Another rule has this place.</source>
        <translation>この順位は別のルールが使っています。</translation>
    </message>
    <message>
        <source>Choose what happens.</source>
        <translation>動作を選択してください。</translation>
    </message>
    <message>
        <source>Only what is not there (404) can be fetched.</source>
        <translation>取得できるのは、存在しない (404) ものだけです。</translation>
    </message>
    <message>
        <source>Type an error from 400 to 599.</source>
        <translation>400 から 599 までのエラーを入力してください。</translation>
    </message>
    <message>
        <source>Type the name of a host, as in www.example.com.</source>
        <translation>www.example.com のようなホスト名を入力してください。</translation>
    </message>
    <message>
        <source>The bucket would ask itself.</source>
        <translation>バケットが自分自身に問い合わせることになります。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>a private origin</source>
        <translation>非公開オリジン</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <extracomment>a rule: which objects, and the host they come from</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Fetch it, and keep it in the bucket</source>
        <translation>取得してバケットに保存</translation>
    </message>
    <message>
        <source>The first request waits; after it the object is here, and costs storage.</source>
        <translation>最初のリクエストは待ち時間が発生します。その後オブジェクトはバケットに残り、ストレージ料金がかかります。</translation>
    </message>
    <message>
        <source>Fetch it each time</source>
        <translation>毎回取得</translation>
    </message>
    <message>
        <source>The answer of the origin is passed on.</source>
        <translation>オリジンの応答をそのまま返します。</translation>
    </message>
    <message>
        <source>Send the asker there</source>
        <translation>リクエスト元をリダイレクト</translation>
    </message>
    <message>
        <source>The service answers with the address at the origin.</source>
        <translation>サービスはオリジンのアドレスを返します。</translation>
    </message>
    <message>
        <source>As the request came</source>
        <translation>リクエストと同じ</translation>
    </message>
    <message>
        <source>as the service has it</source>
        <translation>サービスの既定</translation>
    </message>
    <message>
        <source>301, for good</source>
        <translation>301 (恒久的)</translation>
    </message>
    <message>
        <source>302, for now</source>
        <translation>302 (一時的)</translation>
    </message>
    <message>
        <source>307, for now, with the same method</source>
        <translation>307 (一時的、同じメソッド)</translation>
    </message>
    <message>
        <source>&amp;Place in the order</source>
        <translation>優先順位(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rules are tried from 1 on; the first that fits counts.</source>
        <translation>ルールは 1 から順に試され、最初に一致したものが適用されます。</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>動作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Instead of the error</source>
        <translation>置き換えるエラー(&amp;I)</translation>
    </message>
    <message>
        <source>Objects &amp;beginning with</source>
        <translation>オブジェクトの接頭辞(&amp;B)</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>すべてのオブジェクト</translation>
    </message>
    <message>
        <source>and &amp;ending with</source>
        <translation>および接尾辞(&amp;E)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>オリジン(&amp;O)</translation>
    </message>
    <message>
        <source>The host that has the object, with a port where it needs one. Further origins are kept as they are.</source>
        <translation>オブジェクトを持つホスト。必要ならポートも指定します。ほかのオリジンはそのまま保持されます。</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>プロトコル(&amp;A)</translation>
    </message>
    <message>
        <source>Pass the &amp;query on</source>
        <translation>クエリ文字列を渡す(&amp;Q)</translation>
    </message>
    <message>
        <source>Pass all &amp;headers on</source>
        <translation>すべてのヘッダーを渡す(&amp;H)</translation>
    </message>
    <message>
        <source>Cookies and other secrets of the asker too.</source>
        <translation>リクエスト元の Cookie などの機密情報も含まれます。</translation>
    </message>
    <message>
        <source>Follow &amp;redirections of the origin</source>
        <translation>オリジンのリダイレクトに従う(&amp;R)</translation>
    </message>
    <message>
        <source>Answer with the errors of the ori&amp;gin</source>
        <translation>オリジンのエラーをそのまま返す(&amp;G)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>What is not in the bucket is not found.</source>
        <translation>バケットにないものは「見つからない」として返されます。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin Pull</source>
        <translation>オリジンプル</translation>
    </message>
    <message>
        <source>Where objects come from that the bucket does not have: fetched from another host when they are asked for, or the asker is sent there.</source>
        <translation>バケットにないオブジェクトの取得元。リクエストされたときに別のホストから取得するか、リクエスト元をそこへリダイレクトします。</translation>
    </message>
    <message>
        <source>Objects that the bucket does not have are no longer found. Those that were fetched stay.</source>
        <translation>バケットにないオブジェクトは見つからなくなります。取得済みのものは残ります。</translation>
    </message>
    <message>
        <source>no origin yet</source>
        <translation>オリジン未指定</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Before the &amp;name there</source>
        <translation>オリジン側の接頭辞(&amp;N)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Answered wi&amp;th</source>
        <translation>応答コード(&amp;T)</translation>
    </message>
    <message>
        <source>A header that is added has no value: values are never exported. Enter it on the XML page.</source>
        <translation>追加されるヘッダーに値がありません。値はエクスポートされません。XML ページで入力してください。</translation>
    </message>
</context>
<context>
    <name>Settings::Outline</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 バイト</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Settings::Policy</name>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 個の操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1: %2</source>
        <comment>who, and what</comment>
        <translation>%1 に許可: %2</translation>
    </message>
    <message>
        <source>Deny %1: %2</source>
        <comment>who, and what</comment>
        <translation>%1 に拒否: %2</translation>
    </message>
    <message>
        <source>&amp;Effect</source>
        <translation>効果(&amp;E)</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Wins over everything that allows it.</source>
        <translation>すべての許可より優先されます。</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>Accounts, as qcs::cam::uin/⟨root account⟩:uin/⟨sub-account⟩.</source>
        <translation>qcs::cam::uin/⟨ルートアカウント⟩:uin/⟨サブアカウント⟩ の形式のアカウント。</translation>
    </message>
    <message>
        <source>&amp;May do</source>
        <translation>操作(&amp;M)</translation>
    </message>
    <message>
        <source>With these &amp;objects</source>
        <translation>リソース(&amp;O)</translation>
    </message>
    <message>
        <source>The bucket and the beginning of the names, with * for the rest.</source>
        <translation>バケットと名前の先頭部分。残りには「*」を使用します。</translation>
    </message>
    <message>
        <source>The statement has conditions. They are kept; change them on the JSON page.</source>
        <translation>このステートメントには条件があります。条件は維持されます。変更は JSON ページで行ってください。</translation>
    </message>
    <message>
        <source>A policy needs at least one statement.</source>
        <translation>ポリシーには 1 つ以上のステートメントが必要です。</translation>
    </message>
    <message>
        <source>Choose whether it allows or denies.</source>
        <translation>許可または拒否を選択してください。</translation>
    </message>
    <message>
        <source>Name at least one account.</source>
        <translation>アカウントを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Name at least one action.</source>
        <translation>操作を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Name at least one resource.</source>
        <translation>リソースを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Anybody on the internet can change or delete what is here, at your cost.</source>
        <translation>インターネット上の誰でも、ここの内容を変更または削除できます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>「%1」の形式が正しくありません。</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>ステートメントを追加</translation>
    </message>
    <message>
        <source>There is no policy: only the permissions and the rights of sub-accounts count.</source>
        <translation>ポリシーがありません。アクセス権限とサブアカウントの権限だけが適用されます。</translation>
    </message>
    <message>
        <source>Everyone May Read a Folder</source>
        <translation>フォルダーの読み取りを全員に許可</translation>
    </message>
    <message>
        <source>One Account May Read</source>
        <translation>1 つのアカウントに読み取りを許可</translation>
    </message>
    <message>
        <source>One Account May Upload into a Folder</source>
        <translation>1 つのアカウントにフォルダーへのアップロードを許可</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s), some for everyone</source>
        <translation>
            <numerusform>ステートメント %n 件、一部は全員が対象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>ステートメント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is longer than the 20 KB that the service takes.</source>
        <translation>ポリシーがサービスの上限の 20 KB を超えています。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Who may do what with which objects, in more detail than permissions can say. A statement that denies wins over all that allow.</source>
        <translation>誰がどのオブジェクトに対して何をできるかを、アクセス権限より細かく指定します。拒否のステートメントは、すべての許可より優先されます。</translation>
    </message>
    <message>
        <source>Everyone who may use this bucket only because of the policy loses access at once, and what it denied is no longer denied.</source>
        <translation>このポリシーだけを根拠にバケットを使用していたユーザーは、すぐにアクセスできなくなります。ポリシーで拒否されていた操作は拒否されなくなります。</translation>
    </message>
    <message>
        <source>Resources of %1 are those of %2.</source>
        <translation>%1 のリソースは %2 のリソースに置き換えられます。</translation>
    </message>
    <message>
        <source>A statement is about the bucket %1, not about %2.</source>
        <translation>%2 ではなくバケット %1 を対象とするステートメントがあります。</translation>
    </message>
    <message>
        <source>Anybody on the internet who meets the conditions can change or delete what is here.</source>
        <translation>条件を満たすインターネット上の誰でも、ここの内容を変更または削除できます。</translation>
    </message>
    <message>
        <source>Anybody on the internet who meets the conditions can read what is here.</source>
        <translation>条件を満たすインターネット上の誰でも、ここの内容を読み取れます。</translation>
    </message>
    <message>
        <source>Anybody on the internet can read what is here, at your cost.</source>
        <translation>インターネット上の誰でも、ここの内容を読み取れます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>Everyone on the internet who meets the conditions can change or delete %1.</source>
        <translation>条件を満たすインターネット上の誰でも、%1 を変更または削除できます。</translation>
    </message>
    <message>
        <source>Everyone on the internet who meets the conditions can read %1.</source>
        <translation>条件を満たすインターネット上の誰でも、%1 を読み取れます。</translation>
    </message>
    <message>
        <source>Everyone on the internet can change or delete %1, at your cost.</source>
        <translation>インターネット上の誰でも、%1 を変更または削除できます。料金はあなたの負担になります。</translation>
    </message>
    <message>
        <source>Everyone on the internet can read %1, at your cost.</source>
        <translation>インターネット上の誰でも、%1 を読み取れます。料金はあなたの負担になります。</translation>
    </message>
</context>
<context>
    <name>Settings::PolicyJson</name>
    <message>
        <source>A policy is an object: it begins with { and ends with }.</source>
        <translation>ポリシーは JSON オブジェクトです。「{」で始まり「}」で終わります。</translation>
    </message>
    <message>
        <source>“Statement” must be a list.</source>
        <translation>「Statement」はリストである必要があります。</translation>
    </message>
    <message>
        <source>Every statement must be an object.</source>
        <translation>各ステートメントは JSON オブジェクトである必要があります。</translation>
    </message>
</context>
<context>
    <name>Settings::PublicFolder</name>
    <message>
        <source>The name of this folder has an asterisk, which a policy would read as a pattern: more than this folder would be opened.</source>
        <translation>フォルダー名にアスタリスクが含まれています。ポリシーではパターンとして扱われるため、このフォルダー以外も公開されてしまいます。</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text, so no policy can name it.</source>
        <translation>フォルダー名が有効なテキストではないため、ポリシーで指定できません。</translation>
    </message>
</context>
<context>
    <name>Settings::Referer</name>
    <message>
        <source>&amp;Protect objects from links on other pages</source>
        <translation>ほかのページからのリンクを制限する(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind of list</source>
        <translation>リストの種類(&amp;K)</translation>
    </message>
    <message>
        <source>Only these sites may link here</source>
        <translation>これらのサイトからのみリンクを許可 (ホワイトリスト)</translation>
    </message>
    <message>
        <source>All but these sites may link here</source>
        <translation>これらのサイトを除いてリンクを許可 (ブラックリスト)</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>Names or addresses of sites, with a port where they have one; * stands for any text.</source>
        <translation>サイトの名前またはアドレスを、必要に応じてポートを付けて指定します。「*」は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>&amp;Allow requests that do not say which page they come from</source>
        <translation>参照元のないリクエスト (空の Referer) を許可する(&amp;A)</translation>
    </message>
    <message>
        <source>Typed addresses, download programs and many apps send none.</source>
        <translation>直接入力されたアドレス、ダウンロードプログラム、多くのアプリは Referer を送信しません。</translation>
    </message>
    <message>
        <source>&amp;Judge links with a signature too</source>
        <translation>署名付きリンクにも適用する(&amp;J)</translation>
    </message>
    <message>
        <source>“%1” must be without http:// and https://.</source>
        <translation>「%1」には http:// や https:// を付けずに入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a site.</source>
        <translation>「%1」はサイトの名前ではありません。</translation>
    </message>
    <message>
        <source>Name at least one site.</source>
        <translation>サイトを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Choose a kind of list.</source>
        <translation>リストの種類を選択してください。</translation>
    </message>
    <message>
        <source>Public links opened from a mail or typed into a browser will not work. Downloads with keys, such as those of this program, are not affected.</source>
        <translation>メールから開いた、またはブラウザーに入力された公開リンクは使用できなくなります。このプログラムのようにキーを使ったダウンロードには影響しません。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>Only %n site(s) may link here</source>
        <translation>
            <numerusform>%n 個のサイトのみリンク可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) may not link here</source>
        <translation>
            <numerusform>%n 個のサイトはリンク不可</numerusform>
        </translation>
    </message>
    <message>
        <source>Hotlink Protection (Referer)</source>
        <translation>ホットリンク保護 (Referer)</translation>
    </message>
    <message>
        <source>Which web pages may show or link objects of this bucket. A page can lie about itself: this saves traffic, it does not keep secrets.</source>
        <translation>このバケットのオブジェクトを表示またはリンクできる Web ページを指定します。参照元は偽装できるため、トラフィックの節約にはなりますが、秘密の保護にはなりません。</translation>
    </message>
    <message>
        <source>Links opened from a mail or typed into a browser will not work, and neither will links that this program makes, although they have a signature.</source>
        <translation>メールから開いたリンクやブラウザーに入力したリンクは使えなくなります。このプログラムが作成する署名付きリンクも使えません。</translation>
    </message>
</context>
<context>
    <name>Settings::Replication</name>
    <message>
        <source>Everything → %1</source>
        <translation>すべて → %1</translation>
    </message>
    <message>
        <source>%1* → %2</source>
        <comment>prefix and bucket</comment>
        <translation>%1* → %2</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a rule</comment>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>as the original</source>
        <translation>元のオブジェクトと同じ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>使用する(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy into</source>
        <translation>コピー先(&amp;C)</translation>
    </message>
    <message>
        <source>The other bucket as qcs::cos:⟨region⟩::⟨bucket⟩. It must have versioning too.</source>
        <translation>コピー先のバケットを qcs::cos:⟨リージョン⟩::⟨バケット⟩ の形式で指定します。コピー先でもバージョニングが必要です。</translation>
    </message>
    <message>
        <source>&amp;Storage class there</source>
        <translation>コピー先のストレージクラス(&amp;S)</translation>
    </message>
    <message>
        <source>Deleting here deletes &amp;there too</source>
        <translation>ここでの削除をコピー先にも反映する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>優先度(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Nothing is copied elsewhere.</source>
        <translation>ほかへのコピーはありません。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Only objects that are uploaded from now on are copied.</source>
        <translation>今後アップロードされるオブジェクトだけがコピーされます。</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>実行するアカウント(&amp;O)</translation>
    </message>
    <message>
        <source>The account whose rights count, as qcs::cam::uin/⟨root account⟩:uin/⟨account⟩.</source>
        <translation>権限を適用するアカウントを qcs::cam::uin/⟨ルートアカウント⟩:uin/⟨アカウント⟩ の形式で指定します。</translation>
    </message>
    <message>
        <source>Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>バケットを qcs::cos:⟨リージョン⟩::⟨バケット⟩ の形式で指定してください。</translation>
    </message>
    <message>
        <source>A bucket cannot be copied into itself.</source>
        <translation>バケットを自分自身にコピーすることはできません。</translation>
    </message>
    <message>
        <source>There is another rule of this name.</source>
        <translation>この名前のルールは既にあります。</translation>
    </message>
    <message>
        <source>Name the account on whose behalf the service copies.</source>
        <translation>コピーを実行するアカウントを指定してください。</translation>
    </message>
    <message>
        <source>Add at least one rule.</source>
        <translation>ルールを 1 つ以上追加してください。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>レプリケーション</translation>
    </message>
    <message>
        <source>Copies new objects into a bucket elsewhere. Versioning must be enabled in both buckets.</source>
        <translation>新しいオブジェクトを別のバケットにコピーします。両方のバケットでバージョニングを有効にする必要があります。</translation>
    </message>
    <message>
        <source>New objects are no longer copied. Copies that exist stay where they are.</source>
        <translation>新しいオブジェクトはコピーされなくなります。既存のコピーは残ります。</translation>
    </message>
    <message>
        <source>The role names the account of %1: %2</source>
        <translation>ロールは %1 のアカウントを指しています: %2</translation>
    </message>
    <message>
        <source>A rule copies into %1 itself.</source>
        <translation>%1 自身へコピーするルールがあります。</translation>
    </message>
    <message>
        <source>Versioning must be enabled in %1.</source>
        <translation>%1 でバージョニングを有効にする必要があります。</translation>
    </message>
    <message>
        <source>Copy objects encrypted with &amp;KMS too</source>
        <translation>KMS で暗号化されたオブジェクトも複製(&amp;K)</translation>
    </message>
    <message>
        <source>K&amp;ey for their copies</source>
        <translation>複製先で使うキー(&amp;E)</translation>
    </message>
    <message>
        <source>the service&apos;s default key</source>
        <translation>サービスの既定のキー</translation>
    </message>
    <message>
        <source>The id of a key in the region of the other bucket, as the key management service shows it.</source>
        <translation>相手のバケットのリージョンにあるキーの ID (KMS に表示されるもの)。</translation>
    </message>
    <message>
        <source>This bucket keeps no versions, which replication needs: enable versioning first.</source>
        <translation>レプリケーションにはバージョニングが必要ですが、このバケットでは無効です。先にバージョニングを有効にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1 (うち %n 件オフ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::SettingEditor</name>
    <message>
        <source>the account was closed</source>
        <translation>アカウントが閉じられました</translation>
    </message>
</context>
<context>
    <name>Settings::Snapshot</name>
    <message>
        <source>Not available for this bucket</source>
        <translation>このバケットでは利用できません</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Unknown to this version of Coscope</source>
        <translation>このバージョンの Coscope では未対応</translation>
    </message>
    <message>
        <source>Only to be read as text</source>
        <translation>テキストとしてのみ閲覧可能</translation>
    </message>
</context>
<context>
    <name>Settings::Tagging</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>name and value of a tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>The bucket has no tags.</source>
        <translation>バケットにタグがありません。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>There is another tag of this name.</source>
        <translation>この名前のタグは既にあります。</translation>
    </message>
    <message numerus="yes">
        <source>A bucket can have at most %n tag(s).</source>
        <translation>
            <numerusform>1 つのバケットに設定できるタグは %n 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>名前が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>値が %n バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, digits, spaces and + - _ = . : / are allowed.</source>
        <translation>文字、数字、空白、および + - _ = . : / を使用できます。</translation>
    </message>
    <message>
        <source>Names with “cos:”, and “Project”, belong to the service.</source>
        <translation>「cos:」を含む名前と「Project」はサービスが使用します。</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Names and values that bills and permissions can be sorted by.</source>
        <translation>請求やアクセス権限の分類に使用できる名前と値です。</translation>
    </message>
    <message>
        <source>Bills are no longer sorted by these tags, and permissions that ask for them no longer apply.</source>
        <translation>請求はこれらのタグで分類されなくなり、これらのタグを条件とする権限は適用されなくなります。</translation>
    </message>
</context>
<context>
    <name>Settings::Tiering</name>
    <message numerus="yes">
        <source>After %n day(s) without access</source>
        <translation>
            <numerusform>%n 日間アクセスがないとき</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Once switched on, it cannot be switched off again.</source>
        <translation>一度オンにすると、オフに戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Move to the tier for rare access</source>
        <translation>低頻度階層へ移行(&amp;M)</translation>
    </message>
    <message>
        <source>Only for objects of the class “intelligent tiering”. They come back by themselves when they are read. Each object is charged a little for being watched.</source>
        <translation>ストレージクラスが「インテリジェント階層化」のオブジェクトだけが対象です。読み取られると自動的に戻ります。オブジェクトごとに少額の監視料金が発生します。</translation>
    </message>
    <message>
        <source>Choose 30, 60 or 90 days.</source>
        <translation>30、60、90 日のいずれかを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation>インテリジェント階層化</translation>
    </message>
    <message>
        <source>Lets the service move objects between tiers by how often they are read, without restoring.</source>
        <translation>読み取りの頻度に応じて、サービスがオブジェクトを階層間で移動します。復元は不要です。</translation>
    </message>
</context>
<context>
    <name>Settings::TieringRules</name>
    <message>
        <source>%1: %2*</source>
        <comment>name and prefix</comment>
        <translation>%1: %2*</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a rule</comment>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>有効(&amp;I)</translation>
    </message>
    <message>
        <source>To the tier for &amp;rare access after</source>
        <translation>低頻度アクセス層へ移動するまで(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;archive tier after</source>
        <translation>アーカイブ層へ移動するまで(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;deep archive tier after</source>
        <translation>ディープアーカイブ層へ移動するまで(&amp;D)</translation>
    </message>
    <message>
        <source>Days without access. Objects of the class “intelligent tiering” only; those in an archive tier must be restored before they can be read.</source>
        <translation>アクセスのない日数。ストレージクラスが「インテリジェント階層化」のオブジェクトだけが対象です。アーカイブ層のオブジェクトは、読み取る前に復元が必要です。</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>No rules for parts of the bucket.</source>
        <translation>バケットの一部を対象とするルールはありません。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The service cannot delete the rule “%1”. Switch it off instead.</source>
        <translation>サービスではルール「%1」を削除できません。代わりにオフにしてください。</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - make a name.</source>
        <translation>名前には英数字と . _ - を使用できます。</translation>
    </message>
    <message>
        <source>There is another rule of this name.</source>
        <translation>同じ名前のルールが既にあります。</translation>
    </message>
    <message>
        <source>Say after how many days objects go to at least one of the tiers.</source>
        <translation>少なくとも 1 つの層について、移動するまでの日数を指定してください。</translation>
    </message>
    <message>
        <source>Type 1 to %L1 days.</source>
        <translation>1 から %L1 までの日数を入力してください。</translation>
    </message>
    <message>
        <source>A colder tier comes after a warmer one.</source>
        <translation>より低温の層への移動は、より高温の層の後でなければなりません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1 (うち %n 件オフ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Intelligent Tiering Rules</source>
        <translation>インテリジェント階層化ルール</translation>
    </message>
    <message>
        <source>Intelligent tiering for some objects of the bucket, with archive tiers. Rules can be switched off, never deleted.</source>
        <translation>バケットの一部のオブジェクトに対するインテリジェント階層化。アーカイブ層も使用できます。ルールはオフにできますが、削除はできません。</translation>
    </message>
</context>
<context>
    <name>Settings::Unsupported</name>
    <message>
        <source>This service does not have the setting.</source>
        <translation>このサービスにはこの設定がありません。</translation>
    </message>
    <message>
        <source>This service does not have the setting for this bucket.</source>
        <translation>このサービスでは、このバケットにこの設定を使用できません。</translation>
    </message>
    <message>
        <source>Buckets in multiple availability zones cannot have it.</source>
        <translation>マルチ AZ のバケットでは使用できません。</translation>
    </message>
    <message>
        <source>Only buckets in multiple availability zones can have it.</source>
        <translation>マルチ AZ のバケットでのみ使用できます。</translation>
    </message>
    <message>
        <source>The service does not offer it for this bucket.</source>
        <translation>このバケットではサービスがこの設定を提供していません。</translation>
    </message>
    <message>
        <source>Versioning must be enabled first.</source>
        <translation>先にバージョニングを有効にする必要があります。</translation>
    </message>
</context>
<context>
    <name>Settings::Versioning</name>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Overwriting and deleting keeps the old version, which can be brought back, and which costs storage until a lifecycle rule or a person removes it.</source>
        <translation>上書きや削除を行っても以前のバージョンが残り、元に戻せます。ライフサイクルルールまたは手動で削除されるまで、ストレージ料金が発生します。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Versions that exist stay. What is overwritten or deleted from now on is lost.</source>
        <translation>既存のバージョンは残ります。今後上書きまたは削除されたものは失われます。</translation>
    </message>
    <message>
        <source>Never enabled</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>What is overwritten or deleted is lost. Once enabled, versioning can only be suspended, never be removed again.</source>
        <translation>上書きまたは削除されたものは失われます。バージョニングは一度有効にすると、一時停止はできますが、解除はできません。</translation>
    </message>
    <message>
        <source>&amp;Versioning</source>
        <translation>バージョニング(&amp;V)</translation>
    </message>
    <message>
        <source>The service takes only Enabled and Suspended.</source>
        <translation>サービスで指定できるのは Enabled と Suspended のみです。</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>バージョニング</translation>
    </message>
    <message>
        <source>Whether the bucket keeps objects that are overwritten or deleted.</source>
        <translation>上書きまたは削除されたオブジェクトをバケットに残すかどうかを設定します。</translation>
    </message>
    <message>
        <source>Buckets with metadata acceleration keep no versions.</source>
        <translation>メタデータアクセラレーションを使用するバケットでは、バージョンを保存できません。</translation>
    </message>
</context>
<context>
    <name>Settings::Website</name>
    <message>
        <source>Error %1</source>
        <comment>a status such as 404</comment>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>条件なし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is redirected, and where to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When the answer &amp;would be</source>
        <translation>エラーコード(&amp;W)</translation>
    </message>
    <message>
        <source>The status of an error. Leave it empty to go by the name.</source>
        <translation>エラーのステータスコードです。名前で判定する場合は空欄にします。</translation>
    </message>
    <message>
        <source>Or the name &amp;begins with</source>
        <translation>または名前の先頭(&amp;B)</translation>
    </message>
    <message>
        <source>Redirect &amp;by</source>
        <translation>プロトコル(&amp;B)</translation>
    </message>
    <message>
        <source>the protocol of the request</source>
        <translation>リクエストと同じプロトコル</translation>
    </message>
    <message>
        <source>To this &amp;object</source>
        <translation>リダイレクト先のオブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>Or with this be&amp;ginning instead</source>
        <translation>または先頭部分の置き換え(&amp;G)</translation>
    </message>
    <message>
        <source>Add Redirection</source>
        <translation>リダイレクトを追加</translation>
    </message>
    <message>
        <source>&amp;Index page</source>
        <translation>インデックスページ(&amp;I)</translation>
    </message>
    <message>
        <source>What visitors of a folder get. The site has an address of its own, with “cos-website” in it.</source>
        <translation>フォルダーにアクセスしたときに表示されるページです。サイトには「cos-website」を含む専用のアドレスがあります。</translation>
    </message>
    <message>
        <source>&amp;Error page</source>
        <translation>エラーページ(&amp;E)</translation>
    </message>
    <message>
        <source>The error page &amp;keeps the status of the error</source>
        <translation>エラーページでエラーのステータスコードを返す(&amp;K)</translation>
    </message>
    <message>
        <source>Switch this off for applications of one page, which want 200 for all addresses.</source>
        <translation>すべてのアドレスで 200 を返す必要があるシングルページアプリケーションでは、オフにします。</translation>
    </message>
    <message>
        <source>Send all visitors to &amp;https</source>
        <translation>すべて HTTPS にリダイレクトする(&amp;H)</translation>
    </message>
    <message>
        <source>Find pages &amp;without .html at the end of their address</source>
        <translation>アドレス末尾の .html を省略できるようにする(&amp;W)</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Give either a status or the beginning of a name.</source>
        <translation>エラーコードまたは名前の先頭部分のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Only errors from 400 to 499 can be redirected.</source>
        <translation>リダイレクトできるのは 400 から 499 のエラーのみです。</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>リダイレクト先を指定してください。</translation>
    </message>
    <message>
        <source>Give either an object or a beginning.</source>
        <translation>オブジェクトまたは先頭部分のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Only a beginning of names can be replaced by another.</source>
        <translation>置き換えられるのは、名前の先頭部分のみです。</translation>
    </message>
    <message>
        <source>A web site needs an index page.</source>
        <translation>Web サイトにはインデックスページが必要です。</translation>
    </message>
    <message>
        <source>The index page is a name without folders: it is looked for in every folder.</source>
        <translation>インデックスページは、フォルダーを含まない名前で指定してください。各フォルダー内で検索されます。</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n redirection(s).</source>
        <translation>
            <numerusform>リダイレクトは最大 %n 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n redirection(s)</source>
        <translation>
            <numerusform>%1、リダイレクト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Static Web Site</source>
        <translation>静的 Web サイト</translation>
    </message>
    <message>
        <source>Shows the objects of the bucket as a web site, with an index page, an error page and redirections.</source>
        <translation>バケットのオブジェクトを Web サイトとして公開します。インデックスページ、エラーページ、リダイレクトを設定できます。</translation>
    </message>
    <message>
        <source>The address of the web site stops working at once. The objects stay as they are.</source>
        <translation>Web サイトのアドレスはすぐに使用できなくなります。オブジェクトは変更されません。</translation>
    </message>
    <message>
        <source>Or to this a&amp;ddress</source>
        <translation>またはこのアドレスへ(&amp;D)</translation>
    </message>
    <message>
        <source>Show Tencent&apos;s page for missing &amp;children instead</source>
        <translation>代わりに Tencent の行方不明児童ページを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Give either an address or what stands in for the name.</source>
        <translation>アドレスか、名前の置き換えのどちらか一方を指定してください。</translation>
    </message>
</context>
<context>
    <name>Settings::XmlElement</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 は整数で指定してください (「%2」は無効です)。</translation>
    </message>
    <message>
        <source>A document type is not allowed here.</source>
        <translation>ここでは文書型宣言 (DOCTYPE) を使用できません。</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>要素の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The outermost element must be %1.</source>
        <translation>最も外側の要素は %1 である必要があります。</translation>
    </message>
</context>
<context>
    <name>SettingsDialogs</name>
    <message>
        <source>The settings were exported as %1.</source>
        <translation>設定を %1 としてエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>SettingsFileChooser</name>
    <message>
        <source>Export Bucket Settings</source>
        <translation>バケット設定のエクスポート</translation>
    </message>
    <message>
        <source>Open Bucket Settings</source>
        <translation>バケット設定を開く</translation>
    </message>
    <message>
        <source>Bucket settings (*.json)</source>
        <translation>バケット設定 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Saving the keys…</source>
        <translation>キーを保存しています…</translation>
    </message>
    <message>
        <source>Enter the keys to test them.</source>
        <translation>テストするにはキーを入力してください。</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>Tencent Cloud</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>この名前のアカウントは既にあります。</translation>
    </message>
    <message>
        <source>Enter the keys to keep them in another place.</source>
        <translation>キーの保存先を変えるには、キーを入力してください。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Sign in to Cloud Object Storage</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cloud Object Storage にサインイン</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>アカウント「%1」</translation>
    </message>
    <message>
        <source>In the system ke&amp;ychain</source>
        <translation>システムのキーチェーン(&amp;Y)</translation>
    </message>
    <message>
        <source>For this r&amp;un only</source>
        <translation>今回の実行中のみ(&amp;U)</translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so the keys can be kept for this run only.</source>
        <translation>現在このコンピューターではキーチェーンを使用できないため、キーを保持できるのは今回の実行中のみです。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Remember the keys</source>
        <translation>キーを保存</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>bytes</source>
        <extracomment>A unit of sizes, beside kB and MB</extracomment>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>サイズの単位</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message numerus="yes">
        <source>Speed of the last %n minute(s)</source>
        <translation>
            <numerusform>直近 %n 分間の速度</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1, download %2, at most %3</source>
        <extracomment>Read aloud for the graph of speeds</extracomment>
        <translation>アップロード %1、ダウンロード %2、最大 %3</translation>
    </message>
    <message>
        <source>Upload %1, download %2</source>
        <extracomment>Tooltip of the graph of speeds. %1 and %2 are speeds</extracomment>
        <translation>アップロード %1、ダウンロード %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Tooltip of the graph of speeds. %1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Height of the graph: %1</source>
        <extracomment>Tooltip of the graph of speeds: the speed at its upper edge</extracomment>
        <translation>グラフの上端: %1</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>After a newer version came</source>
        <translation>新しいバージョンの作成から</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>指定日</translation>
    </message>
    <message>
        <source>After the last change</source>
        <translation>最終更新から</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>Add a step for versions</source>
        <translation>以前のバージョンのステップを追加</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>ステップを追加(&amp;S)</translation>
    </message>
    <message>
        <source>When step %1 comes</source>
        <translation>ステップ %1 の時期</translation>
    </message>
    <message>
        <source>Storage class of step %1</source>
        <translation>ステップ %1 のストレージクラス</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>このステップを削除</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>ステップ %1 を削除</translation>
    </message>
    <message>
        <source>when read seldom</source>
        <translation>読み取りがまれなとき</translation>
    </message>
</context>
<context>
    <name>StorageClass</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Standard IA</source>
        <translation>標準 (低頻度)</translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation>インテリジェント階層化</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Deep Archive</source>
        <translation>ディープアーカイブ</translation>
    </message>
    <message>
        <source>Standard (multi-AZ)</source>
        <translation>標準 (マルチ AZ)</translation>
    </message>
    <message>
        <source>Standard IA (multi-AZ)</source>
        <translation>標準 (低頻度、マルチ AZ)</translation>
    </message>
    <message>
        <source>Intelligent Tiering (multi-AZ)</source>
        <translation>インテリジェント階層化 (マルチ AZ)</translation>
    </message>
    <message>
        <source>Archive (multi-AZ)</source>
        <translation>アーカイブ (マルチ AZ)</translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Enter the encryption key, or make a new one.</source>
        <translation>暗号化キーを入力するか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Everybody who knows the address can read these objects.</source>
        <translation>アドレスを知っている人は誰でもこれらのオブジェクトを読み取れます。</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>ストレージクラス(&amp;C)</translation>
    </message>
    <message>
        <source>The bucket&apos;s standard</source>
        <translation>バケットの既定</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>アクセス権(&amp;A)</translation>
    </message>
    <message>
        <source>As the bucket has it</source>
        <translation>バケットと同じ</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>only the owner may read the object</extracomment>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Public read</source>
        <translation>公開読み取り</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>By the service (SSE-COS)</source>
        <translation>サービスによる暗号化 (SSE-COS)</translation>
    </message>
    <message>
        <source>With a key of KMS (SSE-KMS)</source>
        <translation>KMS のキーで暗号化 (SSE-KMS)</translation>
    </message>
    <message>
        <source>With a key of your own (SSE-C)</source>
        <translation>お客様のキーで暗号化 (SSE-C)</translation>
    </message>
    <message>
        <source>KMS &amp;key ID</source>
        <extracomment>identifier of a key that the key management service keeps</extracomment>
        <translation>KMS キー ID(&amp;K)</translation>
    </message>
    <message>
        <source>empty: the standard key</source>
        <translation>空欄: 既定のキー</translation>
    </message>
    <message>
        <source>Encryption ke&amp;y</source>
        <translation>暗号化キー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>team=pictures, stage=draft</source>
        <translation>team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>An account may have about 1000 permission entries in all. For many objects, give the rights to their bucket instead.</source>
        <translation>1 つのアカウントに設定できるアクセス権限は、合計で約 1000 件までです。オブジェクトが多い場合は、代わりにバケットに権限を付与してください。</translation>
    </message>
    <message>
        <source>Give ri&amp;ghts to other accounts</source>
        <translation>ほかのアカウントに権限を付与(&amp;G)</translation>
    </message>
    <message>
        <source>{&quot;team&quot;: &quot;pictures&quot;}</source>
        <extracomment>Names and values in JSON; the braces and quotation marks belong to it</extracomment>
        <translation>{&quot;team&quot;: &quot;pictures&quot;}</translation>
    </message>
    <message>
        <source>The KMS context is a JSON object of texts, such as %1.</source>
        <extracomment>%1: an example in JSON</extracomment>
        <translation>KMS コンテキストは %1 のような、文字列の JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Buckets that do not have this class refuse what is uploaded.</source>
        <translation>このストレージクラスを使えないバケットへのアップロードは拒否されます。</translation>
    </message>
    <message>
        <source>KMS conte&amp;xt</source>
        <extracomment>names and values that the key management service wants to hear again whenever the key is used</extracomment>
        <translation>KMS コンテキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Optional: texts in JSON that the key is bound to. They are no secret.</source>
        <translation>省略可: キーに結び付ける JSON の文字列です。秘密情報ではありません。</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>タグを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>タグ名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the tag</source>
        <translation>タグの値</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>このタグを削除</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
</context>
<context>
    <name>TimelineWidget</name>
    <message>
        <source>Time line of the rule</source>
        <translation>ルールのタイムライン</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完了のアップロード</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>The end of a time line</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>The beginning of a time line: objects, or unfinished uploads, as they were made</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>保存時のまま</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place on a time line: when, and what from then on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane</comment>
        <extracomment>%1 is &quot;Objects&quot;, %2 what becomes of them</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Transfer::BatchListModel</name>
    <message>
        <source>Paused · %1</source>
        <extracomment>A group of transfers; %1 is a list such as &quot;12 of 40 · 1 failed&quot;</extracomment>
        <translation>一時停止 · %1</translation>
    </message>
    <message>
        <source>%1 · reading folders…</source>
        <extracomment>A group of transfers whose folders are still being read; %1 is a list such as &quot;12 of 40 · 1 failed&quot;</extracomment>
        <translation>%1 · フォルダーを読み取り中…</translation>
    </message>
    <message>
        <source>No files</source>
        <extracomment>A group of transfers without any file</extracomment>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>%1 done</source>
        <extracomment>All files of a group have been transferred; %1 is their number</extracomment>
        <translation>%1 件完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many files of how many have been transferred</extracomment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 件キャンセル</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>すべての転送</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>A group of transfers whose folders were not read yet</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>フォルダーを読み取り中…</translation>
    </message>
</context>
<context>
    <name>Transfer::Conduct</name>
    <message>
        <source>The list of transfers cannot be written.</source>
        <translation>転送一覧に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Transfer::ExcludeFilterWords</name>
    <message>
        <source>“%1”: folders are parted by a slash, not by a backslash.</source>
        <translation>「%1」: フォルダーの区切りはバックスラッシュ (\) ではなくスラッシュ (/) です。</translation>
    </message>
    <message>
        <source>“%1” would leave out everything.</source>
        <translation>「%1」ではすべてが除外されます。</translation>
    </message>
    <message>
        <source>“%1”: the bracket is not closed.</source>
        <translation>「%1」: 括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1”: what is in the brackets is not a range of characters.</source>
        <translation>「%1」: 括弧の中が文字の範囲になっていません。</translation>
    </message>
</context>
<context>
    <name>Transfer::FolderWalk</name>
    <message>
        <source>The symbolic link leads nowhere.</source>
        <translation>シンボリックリンクのリンク先がありません。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>ファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The symbolic link leads in a circle.</source>
        <translation>シンボリックリンクが循環しています。</translation>
    </message>
    <message>
        <source>No permission to read the folder.</source>
        <translation>フォルダーを読み取る権限がありません。</translation>
    </message>
</context>
<context>
    <name>Transfer::Intake</name>
    <message>
        <source>The object&apos;s name is longer than 850 bytes.</source>
        <translation>オブジェクトの名前が 850 バイトを超えています。</translation>
    </message>
</context>
<context>
    <name>Transfer::LinkWords</name>
    <message>
        <source>The object does not hold the path of a symbolic link.</source>
        <translation>オブジェクトにシンボリックリンクのパスが含まれていません。</translation>
    </message>
    <message>
        <source>The symbolic link would lead out of the chosen folder: %1</source>
        <extracomment>%1: the path that a symbolic link holds</extracomment>
        <translation>シンボリックリンクが選択したフォルダーの外を指しています: %1</translation>
    </message>
    <message>
        <source>A folder is in the way of a symbolic link of this name.</source>
        <translation>この名前のシンボリックリンクを作成する場所にフォルダーがあります。</translation>
    </message>
</context>
<context>
    <name>Transfer::PaceWords</name>
    <message>
        <source>How many are best is found out while there is enough to transfer.</source>
        <translation>最適な数は、転送するものが十分にある間に調べられます。</translation>
    </message>
    <message>
        <source>More are being tried, because the last ones made transfers faster.</source>
        <translation>増やすと転送が速くなったため、さらに増やしています。</translation>
    </message>
    <message>
        <source>More of them did not make transfers faster.</source>
        <translation>これ以上増やしても転送は速くなりませんでした。</translation>
    </message>
    <message>
        <source>There were more, but the service has asked to slow down. More are tried again in a minute.</source>
        <translation>サービスから速度を落とすよう求められたため、減らしました。1 分後に再び増やします。</translation>
    </message>
    <message>
        <source>There were more, but many of them broke. More are tried again in a minute.</source>
        <translation>多くの接続が切れたため、減らしました。1 分後に再び増やします。</translation>
    </message>
    <message>
        <source>Large files are sent and fetched in parts of %1.</source>
        <extracomment>%1 is a size such as &quot;8.4 MB&quot;</extracomment>
        <translation>大きなファイルは %1 のパートに分けて送受信されます。</translation>
    </message>
    <message>
        <source>That is as many as the preferences allow; accounts that are at work share them.</source>
        <translation>設定で許可されている上限です。使用中のアカウントで共有されます。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n connection(s) are used.</source>
        <translation>
            <numerusform>最大 %n 個の接続を使用します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer::PartFileWords</name>
    <message>
        <source>Not enough space on the disk: %1 needed, %2 free.</source>
        <translation>ディスクの空き容量が足りません: 必要 %1、空き %2。</translation>
    </message>
    <message>
        <source>A symbolic link is in the way.</source>
        <translation>同じ場所にシンボリックリンクがあります。</translation>
    </message>
    <message>
        <source>A folder is in the way of a file of this name.</source>
        <translation>この名前のファイルと同じ場所にフォルダーがあります。</translation>
    </message>
</context>
<context>
    <name>Transfer::Report</name>
    <message>
        <source>The list of transfers cannot be read.</source>
        <translation>転送一覧を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Transfer::SafeFolderWords</name>
    <message>
        <source>The folder could not be made.</source>
        <translation>フォルダーを作成できませんでした。</translation>
    </message>
    <message>
        <source>This path leads out of the chosen folder.</source>
        <translation>このパスは選択したフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>A file is in the way of a folder of this name.</source>
        <translation>この名前のフォルダーと同じ場所にファイルがあります。</translation>
    </message>
</context>
<context>
    <name>Transfer::SourceFileWords</name>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>ファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>読み込み中にファイルが変更されました。</translation>
    </message>
</context>
<context>
    <name>Transfer::TaskTextWords</name>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: it waits for its turn</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <extracomment>State of a transfer: the target exists and the person has to decide</extracomment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>State of a transfer: checksums are being compared</extracomment>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a transfer: finished and verified</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a transfer: the target existed and was left as it is</extracomment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a transfer</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration: minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <extracomment>State of a transfer: its account is not signed in</extracomment>
        <translation>サインイン待ち</translation>
    </message>
    <message>
        <source>Waiting for its key</source>
        <extracomment>State of a transfer: the person has to enter the encryption key</extracomment>
        <translation>キーの入力待ち</translation>
    </message>
</context>
<context>
    <name>Transfer::TransferListModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column of the transfer list: where the file goes</extracomment>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>A failed transfer and why it failed</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 %</source>
        <extracomment>Read aloud for a row of the transfer list: file name, state, progress in percent</extracomment>
        <translation>%1、%2、%3%</translation>
    </message>
    <message>
        <source>Click to sort what moves; all others keep the order of the queue. The third click returns to that order.</source>
        <translation>クリックすると転送中のものを並べ替えます。ほかはキューの順序のままです。3 回目のクリックで元の順序に戻ります。</translation>
    </message>
    <message>
        <source>Click to sort. The third click returns to the order in which the transfers start.</source>
        <translation>クリックすると並べ替えます。3 回目のクリックで転送の開始順に戻ります。</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>The clipboard has no files.</source>
        <translation>クリップボードにファイルがありません。</translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>ダウンロード先</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Close Coscope</source>
        <translation>Coscope を閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>開いているフォルダーがありません。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation>実行中または待機中の転送はありません。</translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation>一時停止中の転送はありません。</translation>
    </message>
    <message>
        <source>No transfer is unfinished.</source>
        <translation>終わっていない転送はありません。</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>失敗した転送はありません。</translation>
    </message>
    <message>
        <source>Something is still being done. Close anyway?</source>
        <translation>まだ処理中の作業があります。それでも閉じますか?</translation>
    </message>
    <message>
        <source>Transfers stay in the list and go on from where they are when Coscope is started again.</source>
        <translation>転送は一覧に残り、次に Coscope を起動したときに続きから再開されます。</translation>
    </message>
    <message>
        <source>%1: this stops where it is and does not go on by itself.</source>
        <extracomment>%1 is work under way, such as &quot;Deleting from photos-1250000000&quot;</extracomment>
        <translation>%1: 途中で停止し、自動では再開されません。</translation>
    </message>
    <message>
        <source>Folders still have to be read for transfers. Close anyway?</source>
        <translation>転送のために読み取るフォルダーが残っています。それでも閉じますか?</translation>
    </message>
    <message>
        <source>No transfer waits to be tried again.</source>
        <translation>再試行を待っている転送はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) have not finished. Close anyway?</source>
        <translation>
            <numerusform>%Ln 件の転送が終わっていません。それでも閉じますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>アカウントが開かれていません。</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>None of the selected transfers is active or waiting.</source>
        <translation>選択した転送に、転送中または待機中のものはありません。</translation>
    </message>
    <message>
        <source>None of the selected transfers is paused.</source>
        <translation>選択した転送に、一時停止中のものはありません。</translation>
    </message>
    <message>
        <source>None of the selected transfers has failed or was cancelled.</source>
        <translation>選択した転送に、失敗またはキャンセルされたものはありません。</translation>
    </message>
    <message>
        <source>None of the selected transfers is waiting or paused.</source>
        <translation>選択した転送に、待機中または一時停止中のものはありません。</translation>
    </message>
    <message>
        <source>None of the selected transfers has failed.</source>
        <translation>選択した転送に、失敗したものはありません。</translation>
    </message>
    <message>
        <source>None of the selected transfers has ended.</source>
        <translation>選択した転送に、終了したものはありません。</translation>
    </message>
    <message>
        <source>The selected transfers have ended, or are about to.</source>
        <translation>選択した転送はすべて、自動的に終わるか、既に終了しています。</translation>
    </message>
    <message>
        <source>The transfers are not shown.</source>
        <translation>転送が表示されていません。</translation>
    </message>
    <message>
        <source>No transfer is selected.</source>
        <translation>転送が選択されていません。</translation>
    </message>
    <message>
        <source>More than one transfer is selected.</source>
        <translation>複数の転送が選択されています。</translation>
    </message>
    <message>
        <source>The list does not show the order in which transfers start.</source>
        <translation>一覧は転送が開始される順に並んでいません。</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Why the transfer failed</source>
        <translation>転送が失敗した理由</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy Request ID</source>
        <translation>リクエスト ID をコピー</translation>
    </message>
</context>
<context>
    <name>TransferFilterBar</name>
    <message>
        <source>All</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Filter of the transfer list: what moves now</extracomment>
        <translation>転送中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Which transfers to show</source>
        <translation>表示する転送</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>名前またはキーで絞り込み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the filter of the transfer list: a state and how many transfers are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln 件表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows only the transfers whose name or key contains this text</source>
        <translation>名前またはキーにこの文字列を含む転送だけを表示します</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>&amp;Unfinished transfers</source>
        <translation>終わっていない転送(&amp;U)</translation>
    </message>
    <message>
        <source>Go on when Coscope is started again</source>
        <translation>Coscope の再起動時に続行する</translation>
    </message>
    <message>
        <source>Wait, paused, when Coscope is started again</source>
        <translation>Coscope の再起動時に一時停止のまま待つ</translation>
    </message>
    <message>
        <source>&amp;Finished transfers</source>
        <translation>終了した転送(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Stay in the list for %n day(s)</source>
        <translation>
            <numerusform>%n 日間一覧に残す</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connections at most</source>
        <translation>最大接続数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Large files at a time</source>
        <translation>同時に転送する大きなファイル(&amp;L)</translation>
    </message>
    <message>
        <source>Coscope finds out while transferring how many of these connections make transfers faster. Small files take one connection each, large ones several.</source>
        <translation>この範囲でいくつの接続が最も速いかを、Coscope が転送中に調べます。小さなファイルは 1 つ、大きなファイルは複数の接続を使います。</translation>
    </message>
    <message>
        <source>Limit of u&amp;ploads</source>
        <extracomment>Before the field with the limit of their speed</extracomment>
        <translation>アップロードの上限(&amp;P)</translation>
    </message>
    <message>
        <source>Limit of &amp;downloads</source>
        <extracomment>Before the field with the limit of their speed</extracomment>
        <translation>ダウンロードの上限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Other limits at certain hours</source>
        <translation>特定の時間帯は別の上限にする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number of them</source>
        <extracomment>How many finished transfers stay in the list</extracomment>
        <translation>件数(&amp;N)</translation>
    </message>
    <message>
        <source>At most %1, the latest</source>
        <extracomment>How many finished transfers stay in the list; %1 is a number such as &quot;10,000&quot;</extracomment>
        <translation>新しいものから最大 %1 件</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Drop files on a folder to upload them, or select objects and choose Download.</source>
        <translation>フォルダーにファイルをドロップするとアップロードできます。ダウンロードするには、オブジェクトを選択して「ダウンロード」を選びます。</translation>
    </message>
    <message>
        <source>Nothing is being transferred</source>
        <translation>転送中のものはありません</translation>
    </message>
    <message>
        <source>No transfer has failed</source>
        <translation>失敗した転送はありません</translation>
    </message>
    <message>
        <source>No finished transfer is listed</source>
        <translation>一覧に完了した転送はありません</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>まだ転送はありません</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送一覧</translation>
    </message>
    <message>
        <source>No transfer has a name like that</source>
        <translation>この名前に一致する転送はありません</translation>
    </message>
    <message>
        <source>No transfer is waiting</source>
        <translation>待機中の転送はありません</translation>
    </message>
    <message>
        <source>No transfer is paused</source>
        <translation>一時停止中の転送はありません</translation>
    </message>
    <message>
        <source>Groups of transfers</source>
        <extracomment>What was dropped or chosen together</extracomment>
        <translation>転送のグループ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>ファイルを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>失敗した転送はありません。</translation>
    </message>
</context>
<context>
    <name>TransferSummaryBar</name>
    <message>
        <source>Show the transfers</source>
        <translation>転送一覧を表示</translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation>転送一覧を隠す</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that all transfers together will take; %1 is a duration such as &quot;4 min 10 s&quot;</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>一時停止 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Transfers: all finished</source>
        <translation>転送: すべて完了</translation>
    </message>
    <message>
        <source>Transfers: none</source>
        <translation>転送: なし</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <extracomment>%1 is a list such as &quot;3 active · 1,204 waiting&quot;</extracomment>
        <translation>転送: %1</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>すべての転送を一時停止</translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation>実行中または待機中の転送はありません。</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>すべての転送を再開</translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation>一時停止中の転送はありません。</translation>
    </message>
    <message>
        <source>Try all failed transfers again</source>
        <translation>失敗した転送をすべて再試行</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>失敗した転送はありません。</translation>
    </message>
    <message>
        <source>Remove finished transfers from the list</source>
        <translation>完了した転送を一覧から削除</translation>
    </message>
    <message>
        <source>No finished transfer is listed.</source>
        <translation>一覧に完了した転送はありません。</translation>
    </message>
    <message>
        <source>Cancel all transfers…</source>
        <translation>すべての転送をキャンセル…</translation>
    </message>
    <message>
        <source>There is no unfinished transfer.</source>
        <translation>終わっていない転送はありません。</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>How fast all uploads are together; %1 is a speed</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <extracomment>How fast all downloads are together; %1 is a speed</extracomment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Show the failed transfers and why they failed</source>
        <translation>失敗した転送とその理由を表示します</translation>
    </message>
    <message>
        <source>Try Now</source>
        <extracomment>A button: transfers wait because the service cannot be reached; do not wait any longer</extracomment>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Coscope tries by itself from time to time. Try at once instead.</source>
        <translation>Coscope は時々自動的に再試行します。待たずに今すぐ試します。</translation>
    </message>
    <message>
        <source>This limit is for this time of the day.</source>
        <translation>この時間帯の上限です。</translation>
    </message>
    <message>
        <source>This limit was set in the preferences.</source>
        <translation>設定で指定された上限です。</translation>
    </message>
    <message>
        <source>Click to change it.</source>
        <translation>クリックして変更します。</translation>
    </message>
    <message>
        <source>Limit: ↑ %1</source>
        <extracomment>How fast all uploads together may be; %1 is a speed</extracomment>
        <translation>上限: ↑ %1</translation>
    </message>
    <message>
        <source>Limit: ↓ %1</source>
        <extracomment>How fast all downloads together may be; %1 is a speed</extracomment>
        <translation>上限: ↓ %1</translation>
    </message>
    <message>
        <source>Limit: ↑ %1  ↓ %2</source>
        <extracomment>How fast uploads and downloads may be; %1 and %2 are speeds</extracomment>
        <translation>上限: ↑ %1  ↓ %2</translation>
    </message>
    <message>
        <source>reading folders</source>
        <translation>フォルダーを読み取り中</translation>
    </message>
    <message>
        <source>reading of folders paused</source>
        <translation>フォルダーの読み取りを一時停止中</translation>
    </message>
    <message>
        <source>Transfers may be as fast as they can.</source>
        <translation>転送速度に制限はありません。</translation>
    </message>
    <message>
        <source>At this time of the day there is no limit.</source>
        <translation>この時間帯は制限がありません。</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <extracomment>How fast all transfers together may be: there is no limit</extracomment>
        <translation>制限: なし</translation>
    </message>
    <message numerus="yes">
        <source>reading folders: %Ln file(s), %1</source>
        <extracomment>Folders are being read for transfers; %1 is the size of what was found so far</extracomment>
        <translation>
            <numerusform>フォルダーを読み取り中: %Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting for you</source>
        <extracomment>Transfers that go on when the person has signed in, or entered a key; %1 is their number</extracomment>
        <translation>操作待ち %1 件</translation>
    </message>
</context>
<context>
    <name>UploadChooser</name>
    <message>
        <source>Upload Files</source>
        <translation>ファイルのアップロード</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>フォルダーのアップロード</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
</context>
<context>
    <name>UploadOptionsDialog</name>
    <message>
        <source>Add files or folders first.</source>
        <translation>先にファイルまたはフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Upload with Options</source>
        <translation>オプションを指定してアップロード</translation>
    </message>
    <message>
        <source>Upload into %1</source>
        <extracomment>%1: a folder, such as cos://photos-1250000000/2026/</extracomment>
        <translation>%1 にアップロード</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>which files are uploaded, under which conditions</extracomment>
        <translation>ルール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>保存方法(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Use these rules for other uploads, &amp;too</source>
        <translation>このルールをほかのアップロードにも使用(&amp;T)</translation>
    </message>
    <message>
        <source>For files that are dropped, pasted, or uploaded without this dialog.</source>
        <translation>ドロップ、貼り付け、またはこのダイアログを使わずにアップロードするファイルに適用されます。</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>UploadSources</name>
    <message>
        <source>Takes what is selected out of the list; nothing is deleted.</source>
        <translation>選択したものを一覧から外します。何も削除されません。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Files and folders to upload</source>
        <translation>アップロードするファイルとフォルダー</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>外す(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a value, such as &quot;ETag&quot;</extracomment>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>VisibleName</name>
    <message>
        <source>(empty name)</source>
        <extracomment>Shown for a folder or object whose name between two slashes is empty.</extracomment>
        <translation>(空の名前)</translation>
    </message>
</context>
<context>
    <name>WhenDoneDialog</name>
    <message numerus="yes">
        <source>All transfers have ended. There are %Ln second(s) left to cancel this.</source>
        <translation>
            <numerusform>すべての転送が終了しました。あと %Ln 秒間はキャンセルできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer is about to go to sleep.</source>
        <translation>まもなくコンピューターがスリープします。</translation>
    </message>
    <message>
        <source>The computer is about to be turned off.</source>
        <translation>まもなくコンピューターの電源が切れます。</translation>
    </message>
    <message>
        <source>Coscope is about to quit.</source>
        <translation>まもなく Coscope が終了します。</translation>
    </message>
    <message>
        <source>Sleep Now</source>
        <translation>今すぐスリープ</translation>
    </message>
    <message>
        <source>Turn Off Now</source>
        <translation>今すぐ電源を切る</translation>
    </message>
    <message>
        <source>Quit Now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Transfers Ended</source>
        <translation>転送の終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>WorkIndicator</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <extracomment>%1 is what is being done: Deleting from photos-1250000000</extracomment>
        <translation>中止: %1</translation>
    </message>
</context>
</TS>
