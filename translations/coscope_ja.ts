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
        <source>Create &amp;Bucket…</source>
        <translation>バケットの作成(&amp;B)…</translation>
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
        <source>&amp;Delete…</source>
        <extracomment>verb: deletes objects and folders</extracomment>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the selected objects and folders after a question.</source>
        <translation>選択したオブジェクトとフォルダーを、確認のうえ削除します。</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
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
</context>
<context>
    <name>Application</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
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
    <message>
        <source>What has been moved of unfinished files is thrown away. Finished files stay. To go on later without losing anything, pause them instead.</source>
        <translation>未完了のファイルの転送済みの分は破棄されます。完了したファイルは残ります。何も失わずに後で続けるには、キャンセルせずに一時停止してください。</translation>
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
        <source>%1 does not answer. Check the network, and the endpoint if you entered one.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 が応答しません。ネットワークと、エンドポイントを入力した場合はその内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. No keys were sent.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 が提示した証明書は、このコンピューターでは信頼されていません。キーは送信していません。</translation>
    </message>
    <message>
        <source>%1 answers, but not as Tencent Cloud COS does. Check the endpoint.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 は応答しますが、Tencent Cloud COS の応答ではありません。エンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>%1 is busy or out of order. Try again in a moment.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 は混雑しているか、障害が発生しています。しばらくしてからもう一度お試しください。</translation>
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
        <source>To confirm, type the name of the bucket:</source>
        <translation>確認のため、バケットの名前を入力してください:</translation>
    </message>
    <message>
        <source>Name of the bucket, to confirm</source>
        <translation>確認のためのバケットの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleting the bucket…</source>
        <translation>バケットを削除しています…</translation>
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
        <source>Key</source>
        <translation>オブジェクトキー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
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
        <source>Delete Again</source>
        <translation>もう一度削除</translation>
    </message>
    <message>
        <source>Tries once more to delete what is listed here.</source>
        <translation>ここに表示されている項目の削除をもう一度試します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1%2</translation>
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
        <source>Ready to be dragged out: %n item(s).</source>
        <translation>
            <numerusform>ドラッグして取り出せます: %n 項目。</numerusform>
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
    <name>FilterEdit</name>
    <message>
        <source>Filter by name</source>
        <extracomment>placeholder of the line that narrows a list by name</extracomment>
        <translation>名前でフィルター</translation>
    </message>
    <message>
        <source>Shows only the names that contain this text</source>
        <translation>この文字列を含む名前だけを表示します</translation>
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
        <source>%1 of %2 items shown</source>
        <translation>%2 項目中 %1 項目を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) · %1</source>
        <translation>
            <numerusform>%n 項目 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items selected · %3</source>
        <translation>%2 項目中 %1 項目を選択 · %3</translation>
    </message>
    <message>
        <source>listed completely</source>
        <translation>一覧の取得完了</translation>
    </message>
    <message>
        <source>%L1 items so far…</source>
        <translation>現在 %L1 項目…</translation>
    </message>
    <message>
        <source>stopped: not all of the folder is shown</source>
        <translation>中止: フォルダーの一部だけを表示しています</translation>
    </message>
    <message>
        <source>failed: not all of the folder is shown</source>
        <translation>失敗: フォルダーの一部だけを表示しています</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items selected</source>
        <translation>%2 項目中 %1 項目を選択</translation>
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
        <source>Secret&amp;Id:</source>
        <translation>SecretId(&amp;I):</translation>
    </message>
    <message>
        <source>From the console: Access Management, API Keys</source>
        <translation>コンソールの「アクセス管理」の「API キー」で確認できます</translation>
    </message>
    <message>
        <source>Secret&amp;Key:</source>
        <translation>SecretKey(&amp;K):</translation>
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
        <source>T&amp;oken:</source>
        <translation>トークン(&amp;O):</translation>
    </message>
    <message>
        <source>E&amp;xpire at:</source>
        <translation>有効期限(&amp;X):</translation>
    </message>
    <message>
        <source>When the temporary keys expire, in local time</source>
        <translation>一時キーの有効期限 (現地時刻)</translation>
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
    <name>ObjectActions</name>
    <message>
        <source>Deleting from %1</source>
        <translation>%1 から削除しています</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n object(s) were deleted.</source>
        <translation>
            <numerusform>中止しました。%n 個のオブジェクトを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) deleted.</source>
        <translation>
            <numerusform>%n 個のオブジェクトを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>レポートを %1 として保存できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n 個のパスをコピーしました。</numerusform>
        </translation>
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
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
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
        <source>Ser&amp;vice:</source>
        <translation>サービス(&amp;V):</translation>
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
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>&amp;Bucket or path:</source>
        <translation>バケットまたはパス(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
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
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Remember the keys:</source>
        <translation>キーの保存先:</translation>
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
    <name>Transfer::EngineCore</name>
    <message>
        <source>This account is not signed in.</source>
        <translation>このアカウントはサインインしていません。</translation>
    </message>
    <message>
        <source>The object&apos;s name is longer than 850 bytes.</source>
        <translation>オブジェクトの名前が 850 バイトを超えています。</translation>
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
    <message numerus="yes">
        <source>%n transfer(s) have not finished. Close anyway?</source>
        <translation>
            <numerusform>%n 件の転送が終わっていません。それでも閉じますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not go on after a restart. Finished files are kept; unfinished downloads stay as .part files.</source>
        <translation>Coscope を再起動しても転送は続行されません。完了したファイルは残り、未完了のダウンロードは .part ファイルとして残ります。</translation>
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
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open Containing Folder</source>
        <translation>保存先のフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;Bucket</source>
        <translation>バケットで表示(&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;Error</source>
        <translation>エラーをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Remove from &amp;List</source>
        <translation>一覧から削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
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
        <source>Which transfers to show</source>
        <translation>表示する転送</translation>
    </message>
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
        <source>Failed</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>完了</translation>
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
        <extracomment>%1 is a list such as &quot;3 active · 1,204 waiting · 2 failed&quot;</extracomment>
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
    <name>WorkIndicator</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
</TS>
